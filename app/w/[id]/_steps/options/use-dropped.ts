'use client';

import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef } from 'react';

type Handlers = {
  onCluster: (id: string, to: string | null) => void;
  onCard?: (id: string, onto: string) => void;
};

/** Hears where a card was dropped: on another card, or in a column. Dropped where it was, nothing happens. */
export function useDropped(on: boolean, handlers: Handlers) {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!on) return;
    return monitorForElements({
      onDrop: ({ source, location }) => {
        const { card, from } = source.data;
        if (typeof card !== 'string') return;
        const targets = location.current.dropTargets.map((target) => target.data);
        const onto = targets.find((data) => typeof data.card === 'string')?.card;
        if (typeof onto === 'string' && latest.current.onCard)
          return latest.current.onCard(card, onto);
        const column = targets.find((data) => data.column === true);
        if (!column || (column.id ?? null) === (from ?? null)) return;
        latest.current.onCluster(card, typeof column.id === 'string' ? column.id : null);
      },
    });
  }, [on]);
}
