'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { localeCookie, locales } from '../../i18n/locales.ts';
import { Button } from './button.tsx';
import { setCookie } from './set-cookie.ts';

/** Names the other language, in that language; choosing it shows this same page in it. */
export function LocaleSwitch({ flush }: { flush?: boolean }) {
  const t = useTranslations('ui.locale');
  const locale = useLocale();
  const router = useRouter();
  const [busy, start] = useTransition();
  return locales
    .filter((other) => other !== locale)
    .map((other) => (
      <Button
        key={other}
        tone="bare"
        small
        flush={flush}
        lang={other}
        aria-disabled={busy || undefined}
        onClick={() => {
          setCookie(localeCookie, other);
          start(() => router.refresh());
        }}
      >
        {t(other)}
      </Button>
    ));
}
