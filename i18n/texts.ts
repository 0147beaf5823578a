import compile from 'icu-minify/compile';
import type { Locale } from './locales.ts';
import { type Messages, messagesFor } from './messages.ts';
import { stretchedAll } from './stretched.ts';

function compiled(texts: object): object {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? compile(value) : compiled(value),
    ]),
  );
}

const made = new Map<Locale, Messages>();

/**
 * All texts of a language as the pages get them: taken apart beforehand, so that no browser has to read our messages or carry what reads
 * them. To whoever asks for them they are the same texts; next.config.ts has the other half.
 */
export function textsFor(locale: Locale): Messages {
  const known = made.get(locale);
  if (known) return known;
  const messages = messagesFor(locale);
  // For a test only: the same texts, longer, to see whether the screens have room for them.
  const taken = compiled(process.env.STRETCH_TEXTS ? stretchedAll(messages) : messages);
  // Only plain objects may go to the browser; the compiler's have no prototype.
  const texts: Messages = JSON.parse(JSON.stringify(taken));
  made.set(locale, texts);
  return texts;
}
