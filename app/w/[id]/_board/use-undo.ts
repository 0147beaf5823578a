'use client';

import { useTranslations } from 'next-intl';
import { lapsedUndo, undoables } from '../../../../lib/workshop/undoables.ts';
import { toast } from '../../../_ui/toast.ts';
import { useAct } from '../_room/use-act.ts';
import { useRoom, useWorkshop } from '../_room/use-room.tsx';
import { useUndoWords } from './use-undo-words.ts';

/** The facilitators' last act, taken back; `count` is how many more can be. What can't come back any more says so, and what comes next. */
export function useUndo(): {
  readonly count: number;
  /** What that would be, in words. */
  readonly words: string | null;
  readonly do: () => Promise<void>;
} {
  const t = useTranslations('board.undo');
  const act = useAct();
  const room = useRoom();
  const wordsOf = useUndoWords();
  const [last, ...before] = undoables(useWorkshop().session);
  return {
    count: last ? before.length + 1 : 0,
    words: last ? t('title', { what: wordsOf(last.of) }) : null,
    do: async () => {
      const sent = await act('session/undo', {});
      if (!sent.ok) return;
      const { session } = room.state();
      const lapsed = lapsedUndo(session);
      if (lapsed === null) {
        toast(t('done'));
        return;
      }
      const [next] = undoables(session);
      const late = t('lapsed', { what: wordsOf(lapsed) });
      const then = next ? t('before', { what: wordsOf(next.of) }) : t('nothingBefore');
      toast(`${late} ${then}`, { refused: true, id: 'undo-lapsed' });
    },
  };
}
