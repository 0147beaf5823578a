'use client';

import { type ReactNode, useDeferredValue, useRef } from 'react';
import { CardPile, estimate } from './card-pile.tsx';
import { useColumns } from './use-columns.ts';

/** Cards in one pile. Small, so that no more is drawn than what is looked at. */
const pile = 6;
/** Piles that are there at once: more than any window shows. The others come right after those are painted. */
const atFirst = 30;

type Props<Item> = {
  items: readonly Item[];
  /** On a very full table only what is near the window is drawn. */
  far: boolean;
  /** The id of the element that shows one. */
  anchor: (id: string) => string;
  card: (item: Item) => ReactNode;
};

/** The cards of one column, one under the other. */
export function CardStack<Item extends { id: string }>({ items, far, anchor, card }: Props<Item>) {
  const all = Math.ceil(items.length / pile);
  const count = Math.min(all, useDeferredValue(all, Math.min(all, atFirst)));
  if (!far) return items.map(card);
  const piles = Array.from({ length: count }, (_, place) => {
    const some = items.slice(place * pile, (place + 1) * pile);
    return (
      <CardPile key={place} holds={some.map(({ id }) => anchor(id))} atOnce={place === 0}>
        {() => some.map(card)}
      </CardPile>
    );
  });
  const rest = items.length - count * pile;
  return rest > 0 ? [...piles, <div key="rest" style={{ height: rest * estimate }} />] : piles;
}

/**
 * Cards over the whole width, dealt out in reading order: the next one goes to the next column, so that a new card never moves
 * another, and a short card leaves no hole.
 */
export function DealtCards<Item extends { id: string }>({ items, far, anchor, card }: Props<Item>) {
  const place = useRef<HTMLDivElement>(null);
  const count = useColumns(place);
  const columns =
    count === null
      ? [items]
      : Array.from({ length: count }, (_, column) =>
          items.filter((_item, index) => index % count === column),
        );
  // Piles bring lists of their own.
  const List = far ? 'div' : 'ul';
  return (
    <div
      ref={place}
      className="grid items-start gap-x-[22px]"
      style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
    >
      {columns.map((column, order) => (
        <List
          key={order}
          className={
            count === null
              ? 'stack pl-0! grid-cols-[repeat(auto-fill,minmax(236px,1fr))]! items-start gap-x-[22px]!'
              : 'stack pl-0!'
          }
        >
          <CardStack items={column} far={far} anchor={anchor} card={card} />
        </List>
      ))}
    </div>
  );
}
