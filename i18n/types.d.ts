import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

// Makes useTranslations and getTranslations refuse a key that the Dutch texts do not have.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
