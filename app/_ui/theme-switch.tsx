'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Choice } from './choice.tsx';
import { setCookie } from './set-cookie.ts';
import { isTheme, type Theme, themeCookie, themes } from './theme.ts';

const options = ['system', ...themes] as const;

/** Chooses the look of this browser at once; the server reads the cookie, so no page flashes later. */
export function ThemeSwitch() {
  const t = useTranslations('ui.theme');
  const [theme, setTheme] = useState<Theme | 'system'>('system');
  useEffect(() => {
    const now = document.documentElement.dataset.theme;
    if (isTheme(now)) setTheme(now);
  }, []);
  const choose = (next: Theme | 'system') => {
    setTheme(next);
    if (next === 'system') {
      delete document.documentElement.dataset.theme;
      setCookie(themeCookie);
    } else {
      document.documentElement.dataset.theme = next;
      setCookie(themeCookie, next);
    }
  };
  return (
    <Choice
      legend={t('label')}
      small
      value={theme}
      onChange={choose}
      options={options.map((value) => ({ value, label: t(value) }))}
    />
  );
}
