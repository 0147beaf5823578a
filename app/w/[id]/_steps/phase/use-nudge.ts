'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { addDays } from '../../../../../lib/analysis/calendar.ts';
import { livePhases } from '../../../../../lib/steps/phase/plan.ts';
import type { Item } from '../../../../../lib/steps/phase/slice.ts';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useDay } from './use-day.ts';

/** The id in the page of the control that stands for an item on the roadmap. */
export const roadId = (item: string): string => `road-${item}`;

/**
 * Moves the item that has the focus with the left and right arrow: a week, with Shift a day; one without a day goes to the first phase.
 * `said` is what happened, to be read aloud. Rows change places as their days do, so the focus is put back on the item.
 */
export function useNudge(): {
  readonly onKey: (event: KeyboardEvent, item: Item) => void;
  readonly said: string;
} {
  const t = useTranslations('phase.road');
  const act = useAct();
  const day = useDay();
  const { phase } = useWorkshop();
  const [moved, setMoved] = useState<{ readonly item: string; readonly start: string } | null>(
    null,
  );
  useEffect(() => {
    if (moved) document.getElementById(roadId(moved.item))?.focus();
  }, [moved]);
  const onKey = (event: KeyboardEvent, item: Item) => {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (way === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const from = phase.starts.get(item.id)?.start;
    const start = from
      ? addDays(from, way * (event.shiftKey ? 1 : 7))
      : livePhases(phase)[0]?.start;
    if (!start) return;
    void act('phase/place', { item: item.id, start }).then(
      (sent) => sent.ok && setMoved({ item: item.id, start }),
    );
  };
  const title = moved && phase.items.get(moved.item)?.title;
  return { onKey, said: title ? t('moved', { item: title, start: day.full(moved.start) }) : '' };
}
