import { createTranslator } from 'use-intl/core';
import en from '../../messages/en/report.json' with { type: 'json' };
import nl from '../../messages/nl/report.json' with { type: 'json' };
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { type Translate, type Words, wordsOf } from './words.ts';

/** 26 November 2026, 13.00 in the Netherlands: when the case says that it began. */
const startsAt = 1_795_694_400_000;
const texts = { nl, en };

/** The sample session in a language, and the words to report on it, for tests. */
export function sampleReport(language: 'nl' | 'en') {
  const t = createTranslator({
    locale: language,
    messages: texts[language],
    onError: (error) => {
      throw error;
    },
  }) as unknown as Translate;
  const words: Words = wordsOf(t, language, 'Europe/Amsterdam');
  const played = play(sampleScript(language), startsAt);
  return { ...played, t, words };
}
