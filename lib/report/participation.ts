import { jain } from '../analysis/balance.ts';
import type { State } from '../workshop/state.ts';

/** What a party put on the table, as far as this viewer may know whose it was. */
export type PartyPart = {
  readonly party: string;
  readonly cards: number;
  readonly replies: number;
  readonly changes: number;
};

export type Participation = {
  readonly parties: readonly PartyPart[];
  /** Cards of which this viewer may not know whose they are. */
  readonly unattributed: number;
  /** Jain's index over all that was counted, 1/n to 1; null when nothing was. */
  readonly evenness: number | null;
};

type Attributed = { readonly party?: string | null };

const tally = (rows: readonly Attributed[], into: Map<string, number>) => {
  for (const { party } of rows) if (party) into.set(party, (into.get(party) ?? 0) + 1);
};

/** Cards (interests, options), replies (questions, answers, build-ons) and changes (wordings, amendments) per party. */
export function participationOf(all: State): Participation {
  const { broaden, options, improve } = all;
  const cards = new Map<string, number>();
  const replies = new Map<string, number>();
  const changes = new Map<string, number>();
  tally(broaden.interests.rows, cards);
  const share = options.secret.rows.find((row) => row.kind === 'share');
  const named = options.options.rows.filter((option) => option.party);
  if (share && named.length === 0) {
    for (const [party, n] of Object.entries(share.cards))
      cards.set(party, (cards.get(party) ?? 0) + n);
  } else tally(named, cards);
  for (const row of [...broaden.whys.rows, ...options.replies.rows])
    tally([row, row.answer ?? {}], replies);
  tally([...broaden.remarks.rows, ...improve.remarks.rows], replies);
  tally([...broaden.themes.rows, ...improve.amendments.rows], changes);

  const parties = all.session.parties.rows.map(({ id }) => ({
    party: id,
    cards: cards.get(id) ?? 0,
    replies: replies.get(id) ?? 0,
    changes: changes.get(id) ?? 0,
  }));
  const counted = [...cards.values()].reduce((sum, n) => sum + n, 0);
  const shared = broaden.interests.rows.filter((interest) => !interest.party).length;
  const total = broaden.interests.size - shared + options.options.size;
  return {
    parties,
    unattributed: Math.max(0, total - counted),
    evenness: jain(parties.map((row) => row.cards + row.replies + row.changes)),
  };
}
