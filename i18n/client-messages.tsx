import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { messagesFor } from './messages.ts';
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
  const locale = await getLocale();
  const messages = messagesFor(locale, [...new Set<Namespace>(['common', 'ui', ...only])]);
  return (
    <NextIntlClientProvider locale={locale} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
