'use client';

import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useState } from 'react';

/** Makes a card movable, and a place to drop another card on. Says whether it is on its way, and whether one hangs over it. */
export function useDragCard(
  ref: RefObject<HTMLElement | null>,
  id: string,
  from: string | undefined,
  on: boolean,
) {
  const [dragging, setDragging] = useState(false);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || !on) return;
    return combine(
      draggable({
        element,
        getInitialData: () => ({ card: id, from: from ?? null }),
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
      dropTargetForElements({
        element,
        getData: () => ({ card: id }),
        canDrop: ({ source }) => source.data.card !== id,
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
    );
  }, [ref, id, from, on]);
  return { dragging, over };
}
