'use client';

import { useTranslations } from 'next-intl';
import { undoables } from '../../../../lib/workshop/undoables.ts';
import { toast } from '../../../_ui/toast.ts';
import { useAct } from '../_room/use-act.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { useUndoWords } from './use-undo-words.ts';

/** The facilitators' last act, taken back; `count` is how many more can be. */
export function useUndo(): {
  readonly count: number;
  /** What that would be, in words. */
  readonly words: string | null;
  readonly do: () => Promise<void>;
} {
  const t = useTranslations('board.undo');
  const act = useAct();
  const words = useUndoWords();
  const count = undoables(useWorkshop().session).length;
  return {
    count,
    words,
    do: async () => {
      const sent = await act('session/undo', {});
      if (sent.ok) toast(t('done'));
    },
  };
}
