import { compare, type Fraction } from './fraction.ts';

/** What is known of an option when it ties with another. Leave out what the method does not have. */
export type TieFacts = {
  highestResistance?: Fraction | null;
  /** Score and dots only. */
  lowestScore?: Fraction | null;
  spread?: Fraction | null;
};

export type TieRule = 'highest-resistance' | 'lowest-score' | 'spread' | 'facilitator' | 'lot';

/** What people decide when the figures do not: orders of options, the first one preferred. */
export type TieDecisions = {
  facilitator?: readonly string[];
  lot?: readonly string[];
};

export type TieBreak = {
  /** The options in order; a group of more than one is still tied. */
  order: string[][];
  /** The rules that told options of this tie apart, in the order in which they were announced. */
  by: TieRule[];
  /** true when a tie is left that the facilitator (and after that the lot) must decide. */
  open: boolean;
};

type Criterion = {
  rule: TieRule;
  known: (option: string) => boolean;
  compare: (a: string, b: string) => number;
};

/**
 * Breaks one tie by the order announced beforehand: lower highest party resistance, higher lowest
 * party score, lower spread, the facilitator, the lot. Nothing is drawn here: without a decision
 * the tie stays, and says so. A rule is skipped where one of the tied options lacks its fact, since
 * silence must not win or lose a tie.
 */
export function breakTie(
  tied: readonly string[],
  facts: ReadonlyMap<string, TieFacts>,
  decisions: TieDecisions = {},
): TieBreak {
  const criteria: Criterion[] = [
    byFact('highest-resistance', facts, (f) => f.highestResistance, 1),
    byFact('lowest-score', facts, (f) => f.lowestScore, -1),
    byFact('spread', facts, (f) => f.spread, 1),
    byPlace('facilitator', decisions.facilitator ?? []),
    byPlace('lot', decisions.lot ?? []),
  ];
  let order: string[][] = [[...tied]];
  const by: TieRule[] = [];
  for (const criterion of criteria) {
    const next = order.flatMap((group) => split(group, criterion));
    if (next.length > order.length) by.push(criterion.rule);
    order = next;
  }
  return { order, by, open: order.some((group) => group.length > 1) };
}

function split(group: readonly string[], criterion: Criterion): string[][] {
  if (!group.every(criterion.known)) return [[...group]];
  const groups: string[][] = [];
  for (const option of [...group].sort(criterion.compare)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && criterion.compare(last[0], option) === 0) last.push(option);
    else groups.push([option]);
  }
  return groups;
}

function byFact(
  rule: TieRule,
  facts: ReadonlyMap<string, TieFacts>,
  fact: (facts: TieFacts) => Fraction | null | undefined,
  direction: 1 | -1,
): Criterion {
  const factOf = (option: string): Fraction | null => fact(facts.get(option) ?? {}) ?? null;
  return {
    rule,
    known: (option) => factOf(option) !== null,
    compare: (a, b) => {
      const [left, right] = [factOf(a), factOf(b)];
      return left && right ? direction * compare(left, right) : 0;
    },
  };
}

/** Options the decision does not name stay tied behind those it does. */
function byPlace(rule: TieRule, decided: readonly string[]): Criterion {
  const place = new Map(decided.map((option, index) => [option, index]));
  const placeOf = (option: string): number => place.get(option) ?? decided.length;
  return {
    rule,
    known: () => true,
    compare: (a, b) => placeOf(a) - placeOf(b),
  };
}
