import type { Secret } from '../workshop/kernel.ts';
import type { Table } from '../workshop/table.ts';

type Cards = { readonly secret: Table<Secret & { readonly kind: string }> };

/** How many cards someone has written: face down, and turned over (`open`). */
export function ownCards(
  { secret }: Cards,
  person: string,
  open: { has(id: string): boolean },
): number {
  return secret.rows.filter(
    (row) =>
      row.to.persons?.includes(person) &&
      (row.kind === 'card' || (row.kind === 'mine' && open.has(row.id))),
  ).length;
}
