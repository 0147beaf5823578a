import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from './messages.ts';
import type { Namespace } from './namespaces.ts';

/**
 * Gives the client components below it the texts of `only`, besides `common` and `ui`, which all pages have.
 * Everything named travels in the page, so a page names what it needs and no more:
 * `<ClientMessages only={['join', 'errors']}>…</ClientMessages>` in its page.tsx or layout.tsx.
 * An inner one replaces an outer one, it does not add to it. Server components need none of this:
 * they call getTranslations('join') and have every text.
 */
export async function ClientMessages({
  only,
  children,
}: {
  only: readonly Namespace[];
  children: ReactNode;
}) {
  const [locale, all] = await Promise.all([getLocale(), getMessages()]);
  const names = [...new Set<Namespace>(['common', 'ui', ...only])];
  const messages = Object.fromEntries(names.map((name) => [name, all[name]])) as Partial<Messages>;
  return (
    <NextIntlClientProvider locale={locale} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
