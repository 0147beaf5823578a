import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientMessages } from '../i18n/client-messages.tsx';
import { faces } from './_fonts/faces.ts';
import { Banner } from './_ui/banner.tsx';
import { FocusKeeper } from './_ui/focus-keeper.tsx';
import { KeyboardRoom } from './_ui/keyboard-room.tsx';
import { isTheme, themeCookie } from './_ui/theme.ts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ui');
  return {
    title: { default: t('brand'), template: `%s · ${t('brand')}` },
    description: t('description'),
    robots: { index: false, follow: false },
    appleWebApp: { capable: true, title: t('brand'), statusBarStyle: 'default' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** The keyboard of a phone shrinks the page, so that the button under a field stays above it. */
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  interactiveWidget: 'resizes-content',
  // The paper runs on under a notch; what stands on it does not (see phone.css).
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#F4F1E9' },
    { media: '(prefers-color-scheme: dark)', color: '#191C20' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, jar, t] = await Promise.all([getLocale(), cookies(), getTranslations('ui')]);
  const theme = jar.get(themeCookie)?.value;
  return (
    <html
      lang={locale}
      // Without a choice the attribute is absent and the stylesheet follows the system.
      data-theme={isTheme(theme) ? theme : undefined}
      className={faces}
    >
      <body>
        <noscript>
          <div className="m-4">
            <Banner>{t('noScript')}</Banner>
          </div>
        </noscript>
        <KeyboardRoom />
        <ClientMessages only={[]}>{children}</ClientMessages>
        <FocusKeeper />
      </body>
    </html>
  );
}
