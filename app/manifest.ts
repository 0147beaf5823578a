import type { MetadataRoute } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';

/** Lets a phone keep Speelruimte on its home screen; it opens as an app, at the start. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [t, locale] = await Promise.all([getTranslations('ui'), getLocale()]);
  return {
    name: t('brand'),
    short_name: t('brand'),
    description: t('description'),
    lang: locale,
    dir: 'ltr',
    id: '/',
    scope: '/',
    start_url: '/',
    display: 'standalone',
    background_color: '#F4F1E9',
    theme_color: '#F4F1E9',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
