'use client';

import { useMemo } from 'react';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useArrivals } from '../use-arrivals.ts';

/** Cards of others that came to the table since I last said that I had seen them, and what they wrote on cards. */
export function useFresh() {
  const { options, replies, secret, round } = useWorkshop().options;
  const cards = useMemo(
    () =>
      options.rows
        .filter((card) => !card.hidden && !card.mergedInto && secret.get(card.id)?.kind !== 'mine')
        .map(({ id }) => id),
    [options, secret],
  );
  const written = useMemo(
    () => replies.rows.filter(({ id }) => secret.get(id)?.kind !== 'mine').map(({ id }) => id),
    [replies, secret],
  );
  return { cards: useArrivals(cards, round), replies: useArrivals(written, round) };
}
