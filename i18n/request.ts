import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { localeCookie } from './locales.ts';
import { pickLocale } from './pick-locale.ts';
import { textsFor } from './texts.ts';

export default getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const locale = pickLocale(jar.get(localeCookie)?.value, head.get('accept-language'));
  return { locale, messages: textsFor(locale), timeZone: 'Europe/Amsterdam' };
});
