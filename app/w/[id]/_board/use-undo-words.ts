'use client';

import { useTranslations } from 'next-intl';

/** Commands come from the log, which newer code may have written: they are looked up, not known to the compiler. */
type Words = ((key: string) => string) & { has(key: string): boolean };

/** What a facilitator's act is called when it is taken back ("belangen tonen"). */
export function useUndoWords(): (of: string) => string {
  const t = useTranslations('board.undo');
  const acts = useTranslations('board.undo.of') as unknown as Words;
  return (of) => {
    const act = of.replace('/', '.');
    return acts.has(act) ? acts(act) : t('some');
  };
}
