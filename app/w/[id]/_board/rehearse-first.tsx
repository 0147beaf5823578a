'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '../../../_ui/link-button.tsx';

/** The way to a rehearsal, for a facilitator who has nobody at the table yet. */
export function RehearseFirst({ workshop }: { workshop: string }) {
  const t = useTranslations('board.rehearse');
  return (
    <div className="border-(--edge) border-2 border-dashed p-4">
      <p className="mb-3">{t('why')}</p>
      <LinkButton small href={`/w/${workshop}/rehearse`}>
        {t('do')}
      </LinkButton>
    </div>
  );
}
