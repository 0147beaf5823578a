import type { Audience } from './audience.ts';
import type { Secret } from './kernel.ts';
import type { Table } from './table.ts';

/** What an author has of a card: all of it while it lies face down, then the proof that it is theirs. */
type Authored<Kind extends 'card' | 'mine'> = Secret & {
  readonly kind: Kind;
  readonly party: string;
};
type Row = Secret & { readonly kind: string };

const authored = <Kind extends 'card' | 'mine'>(
  row: Row | undefined,
  kind: Kind,
): Authored<Kind> | null => (row?.kind === kind ? (row as Authored<Kind>) : null);

export const mine = (id: string, to: Audience, party: string): Authored<'mine'> => ({
  id,
  to,
  kind: 'mine',
  party,
});

/**
 * The rows after these cards were revealed. Whoever does not have a card's row has nothing to turn, so no events about authors are needed.
 */
export const turnedUp = (secret: Table<Row>, cards: readonly { readonly id: string }[]) =>
  cards.flatMap(({ id }) => {
    const row = authored(secret.get(id), 'card');
    return row ? [mine(id, row.to, row.party)] : [];
  });

/** And when they are turned face down again: `contentOf` tells what is on a card on the table. */
export const turnedDown = <Content extends object>(
  secret: Table<Row>,
  ids: readonly string[],
  contentOf: (id: string) => Content | undefined,
) =>
  ids.flatMap((id): (Authored<'card'> & Content)[] => {
    const row = authored(secret.get(id), 'mine');
    const content = contentOf(id);
    return row && content ? [{ id, to: row.to, kind: 'card', party: row.party, ...content }] : [];
  });
