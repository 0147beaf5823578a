/** What a round said of an option. A row of `resistance` fits. */
export type JudgedOption = {
  option: string;
  accepted: boolean;
  /** Parties whose mean resistance is 8 or more. */
  stoppedBy: readonly string[];
};

export type Joker = { party: string; option: string };

export type Shortlist = {
  /** Alive, in the order in which options were first judged; why may hold more than one reason. */
  live: {
    option: string;
    why: ('accepted' | 'joker' | 'status-quo')[];
    jokersOf: string[];
  }[];
  /** Not in the bin: each with the parties for whom it goes too far, and what came in its place. */
  repair: { option: string; stoppedBy: string[]; repairedBy: string | null }[];
  /** Neither accepted, nor saved by a joker, nor in repair. */
  resting: string[];
  /** Jokers that save nothing, and why; the party may play them elsewhere. */
  refusedJokers: {
    party: string;
    option: string;
    why: 'too-many' | 'in-repair' | 'unknown';
  }[];
};

export const JOKERS_PER_PARTY = 2;

/**
 * Accepted by the group ∪ at most two jokers per party ∪ the status quo. An option that some party
 * resists at 8 or more goes to repair, also when a joker is played on it. A later round replaces
 * what an earlier one said of the same option: a repaired option takes its place with its retest.
 */
export function shortlist(input: {
  /** Rounds in the order in which they were held. */
  rounds: readonly (readonly JudgedOption[])[];
  zero: string;
  /** In the order in which they were played. */
  jokers: readonly Joker[];
  /** Options in repair of which another option is the repaired form. */
  repairs?: readonly { option: string; repairedBy: string }[];
}): Shortlist {
  const judged = new Map<string, JudgedOption>();
  for (const row of input.rounds.flat()) judged.set(row.option, row);
  const inRepair = (option: string): boolean =>
    option !== input.zero && (judged.get(option)?.stoppedBy.length ?? 0) > 0;

  const played = new Map<string, Set<string>>();
  const jokersOf = new Map<string, string[]>();
  const refusedJokers: Shortlist['refusedJokers'] = [];
  for (const { party, option } of input.jokers) {
    const own = played.get(party) ?? new Set<string>();
    played.set(party, own);
    if (own.has(option)) continue;
    if (!judged.has(option)) refusedJokers.push({ party, option, why: 'unknown' });
    else if (inRepair(option)) refusedJokers.push({ party, option, why: 'in-repair' });
    else if (own.size >= JOKERS_PER_PARTY) refusedJokers.push({ party, option, why: 'too-many' });
    else {
      own.add(option);
      jokersOf.set(option, [...(jokersOf.get(option) ?? []), party]);
    }
  }

  const repairedBy = new Map(input.repairs?.map((r) => [r.option, r.repairedBy]));
  const result: Shortlist = {
    live: [],
    repair: [],
    resting: [],
    refusedJokers,
  };
  for (const { option, accepted, stoppedBy } of judged.values()) {
    const jokers = jokersOf.get(option) ?? [];
    const why: Shortlist['live'][number]['why'] = [];
    if (accepted) why.push('accepted');
    if (jokers.length > 0) why.push('joker');
    if (option === input.zero) why.push('status-quo');
    if (inRepair(option)) {
      result.repair.push({
        option,
        stoppedBy: [...stoppedBy],
        repairedBy: repairedBy.get(option) ?? null,
      });
    } else if (why.length > 0) result.live.push({ option, why, jokersOf: jokers });
    else result.resting.push(option);
  }
  if (!judged.has(input.zero)) {
    result.live.push({ option: input.zero, why: ['status-quo'], jokersOf: [] });
  }
  return result;
}
