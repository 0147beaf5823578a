import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { localeCookie } from './locales.ts';
import { messagesFor } from './messages.ts';
import { pickLocale } from './pick-locale.ts';
import { stretchedAll } from './stretched.ts';

export default getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const locale = pickLocale(jar.get(localeCookie)?.value, head.get('accept-language'));
  const messages = messagesFor(locale);
  return {
    locale,
    // For a test only: the same texts, longer, to see whether the screens have room for them.
    messages: process.env.STRETCH_TEXTS ? stretchedAll(messages) : messages,
    timeZone: 'Europe/Amsterdam',
  };
});
