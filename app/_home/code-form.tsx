'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';

/** The code from the screen in the room; spaces and small letters are fine. */
export function CodeForm() {
  const t = useTranslations('home.code');
  const router = useRouter();
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('code') ?? '');
    const code = given.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
    setWrong(code.length !== 6);
    if (code.length === 6) router.push(`/j/${code}`);
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
