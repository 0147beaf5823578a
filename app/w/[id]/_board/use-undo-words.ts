'use client';

import { useTranslations } from 'next-intl';
import { undoables } from '../../../../lib/workshop/undoables.ts';
import { useWorkshop } from '../_room/use-room.tsx';

/** Commands come from the log, which newer code may have written: they are looked up, not known to the compiler. */
type Words = ((key: string) => string) & { has(key: string): boolean };

/** What would be taken back now, in words for beside the undo tool ("Draai terug: onthullen"); null when there is nothing. */
export function useUndoWords(): string | null {
  const t = useTranslations('board.undo');
  const acts = useTranslations('board.undo.of') as unknown as Words;
  const [last] = undoables(useWorkshop().session);
  if (!last) return null;
  const act = last.of.replace('/', '.');
  return acts.has(act) ? t('title', { what: acts(act) }) : t('tool');
}
