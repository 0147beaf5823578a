'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { codeOf } from './code-of.ts';

/** The code from the screen in the room. Sent before its script is there, the page itself leads on. */
export function CodeForm() {
  const t = useTranslations('home.code');
  const router = useRouter();
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = codeOf(String(new FormData(event.currentTarget).get('code') ?? ''));
    setWrong(code === null);
    if (code !== null) router.push(`/j/${code}`);
  };
  return (
    <form id="meedoen" className="room" onSubmit={submit}>
      <label htmlFor="code">{t('say')}</label>
      <input
        id="code"
        name="code"
        placeholder={t('placeholder')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        aria-invalid={wrong || undefined}
      />
      <button type="submit" className="btn">
        {t('go')}
      </button>
      {wrong && <p role="alert">{t('wrong')}</p>}
    </form>
  );
}
