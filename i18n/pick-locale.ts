import { defaultLocale, isLocale, type Locale } from './locales.ts';

/**
 * The language to speak: the one chosen (`cookie`), else the best one the browser asks for
 * (`accept`, an Accept-Language header with optional q-weights, RFC 9110 12.5.4), else Dutch.
 */
export function pickLocale(cookie: string | undefined, accept: string | null): Locale {
  if (isLocale(cookie)) return cookie;
  const wanted = (accept ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
      return { language: range.trim().split('-')[0], weight: q ? Number(q.slice(2)) || 0 : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return defaultLocale;
}
