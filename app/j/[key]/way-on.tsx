'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../_ui/button.tsx';
import { LinkButton } from '../../_ui/link-button.tsx';

/** Where a link leads nowhere: asking again, if that may help in a minute (`passing`), or else with a code. */
export function WayOn({ passing }: { passing: boolean }) {
  const t = useTranslations('join');
  return passing ? (
    <Button tone="ink" onClick={() => location.reload()}>
      {t('refused.again')}
    </Button>
  ) : (
    <LinkButton tone="ink" href="/#meedoen">
      {t('unknown.code')}
    </LinkButton>
  );
}
