'use client';

import { type ReactNode, useRef } from 'react';
import { CardPile } from './card-pile.tsx';
import { useColumns } from './use-columns.ts';

/** Cards in one pile. Small, so that no more is drawn than what is looked at. */
const pile = 6;

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
  if (!far) return items.map(card);
  return Array.from({ length: Math.ceil(items.length / pile) }, (_, place) => {
    const some = items.slice(place * pile, (place + 1) * pile);
    return (
      <CardPile key={place} holds={some.map(({ id }) => anchor(id))} atOnce={place === 0}>
        {() => some.map(card)}
      </CardPile>
    );
  });
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
