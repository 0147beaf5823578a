'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { RoomProvider } from '../_room/use-room.tsx';
import { HappeningLine } from './happening-line.tsx';
import { MomentBoard } from './moment-board.tsx';
import { momentRoom } from './moment-room.ts';
import { useReview } from './use-review.tsx';

/** The board as it stood at the moment chosen below, as this viewer could see it. */
export function CoursePage() {
  const t = useTranslations('review.course');
  const { log, course, replay, count, words } = useReview();
  // The handle must follow the thumb at once; the board may come a moment later.
  const shown = useDeferredValue(count);
  const at = log.entries[shown - 1]?.at ?? 0;
  const room = useMemo(
    () => momentRoom(log.workshop, replay.after(shown), log.viewer, at),
    [replay, shown, log, at],
  );
  const happening = course.findLast((row) => row.count <= shown);
  return (
    <div className="course">
      <p className="caption">
        <b className="num">{words.time(at)}</b>{' '}
        {happening ? <HappeningLine happening={happening} /> : t('nothing')}
      </p>
      <RoomProvider room={room}>
        <MomentBoard />
      </RoomProvider>
    </div>
  );
}
