import { jain } from '../analysis/balance.ts';
import type { State } from '../workshop/state.ts';
import { participationOf } from './participation.ts';

export const measures = ['cards', 'words', 'changes'] as const;
export type Measure = (typeof measures)[number];

/** How evenly one thing is spread over the parties: amounts in the order of the table. Evenness is Jain's, null when there is nothing. */
export type Spread = {
  readonly measure: Measure;
  readonly parties: readonly { readonly party: string; readonly amount: number }[];
  readonly total: number;
  readonly evenness: number | null;
};

export type TableBalance = {
  readonly spreads: readonly Spread[];
  /** Cards that this viewer may not put under a party: not counted above. */
  readonly uncounted: number;
};

type Said = { readonly party?: string | null };

/** Words as people count them: what stands between spaces and holds a letter or a figure. */
const wordsIn = (...texts: readonly (string | undefined)[]): number =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * What each party puts on the table, as far as this viewer may know whose it is. Cards that still lie face down count where everyone
 * sees how many a party has. Words count only where the party stands with them: the lengths of cards without a name, added up per party,
 * would tell which are whose.
 */
export function tableBalance(all: State): TableBalance {
  const { broaden, options, improve, session } = all;
  const { parties, unattributed } = participationOf(all);
  const words = new Map<string, number>();
  const count = ({ party }: Said, ...texts: readonly (string | undefined)[]) => {
    if (party) words.set(party, (words.get(party) ?? 0) + wordsIn(...texts));
  };
  for (const row of broaden.interests.rows) count(row, row.text, row.why);
  for (const row of options.options.rows) count(row, row.title, row.text);
  for (const row of [...broaden.whys.rows, ...options.replies.rows]) {
    count(row, 'question' in row ? row.question : row.text);
    count(row.answer ?? {}, row.answer?.text);
  }
  for (const row of broaden.themes.rows) count(row, row.text, row.inScope, row.outScope);
  for (const row of [...broaden.remarks.rows, ...broaden.definitions.rows]) count(row, row.text);
  for (const row of improve.levels.rows) count(row, row.comment);
  for (const row of improve.amendments.rows) count(row, row.title, row.text);
  for (const row of [...improve.remarks.rows, ...improve.reservations.rows]) count(row, row.text);

  const spread = (measure: Measure, amountOf: (party: string) => number): Spread => {
    const amounts = session.parties.rows.map(({ id }) => ({ party: id, amount: amountOf(id) }));
    const numbers = amounts.map(({ amount }) => amount);
    const total = numbers.reduce((sum, n) => sum + n, 0);
    return { measure, parties: amounts, total, evenness: jain(numbers) };
  };
  const part = new Map(parties.map((row) => [row.party, row]));
  const faceDown = (party: string) => broaden.counts.get(party)?.cards ?? 0;
  return {
    spreads: [
      spread('cards', (party) => (part.get(party)?.cards ?? 0) + faceDown(party)),
      spread('words', (party) => words.get(party) ?? 0),
      spread('changes', (party) => part.get(party)?.changes ?? 0),
    ],
    uncounted: unattributed + options.count,
  };
}
