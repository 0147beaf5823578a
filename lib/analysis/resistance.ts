import { compare, type Fraction, fraction, fractionOf, subtract, toNumber } from './fraction.ts';
import { type Order, orderByMean, placesOf } from './mean-order.ts';
import { type OptionMeans, optionMeans, type WeighedParty } from './option-means.ts';
import type { PartyTally } from './tally.ts';
import type { TieDecisions, TieFacts } from './tie-break.ts';

/** From this party mean on (0–10), an option goes to repair. */
export const REPAIR_FROM = 8;

/** One option, counted. Numbers are the nearest doubles of exact fractions; null: nobody was heard. */
export type ResistanceRow = {
  option: string;
  /** Mean resistance 0–10 per party that was heard. */
  partyMeans: Record<string, number>;
  notHeard: string[];
  mean: number | null;
  highest: number | null;
  lowest: number | null;
  spread: number | null;
  /** 100·(1 − R̄/10), in per cent. */
  acceptance: number | null;
  /** R̄ strictly below that of doing nothing, and no party mean of 8 or more. */
  accepted: boolean;
  /** R̄ at or above that of doing nothing. Never set for doing nothing itself. */
  belowZero: boolean;
  /** Parties whose mean is 8 or more, in the order of the table; also told of doing nothing. */
  stoppedBy: string[];
  /** stoppedBy has someone, and this is not doing nothing, which cannot be repaired. */
  needsRepair: boolean;
  /** Place from 1 after the ties were broken; still tied options share a place. */
  place: number;
  /** The same rules by heads. The highest resistance stays that of the parties. */
  heads: {
    mean: number | null;
    acceptance: number | null;
    accepted: boolean;
    belowZero: boolean;
    place: number;
  };
};

export type ResistanceResult = {
  /** In the order of the options as they were given. */
  rows: ResistanceRow[];
  order: Order;
  orderByHeads: Order;
};

export type ResistanceRound = {
  parties: readonly WeighedParty[];
  options: readonly string[];
  /** Doing nothing; must be one of the options, or nothing is accepted or below it. */
  zero: string;
  tallies: readonly PartyTally[];
  decisions?: TieDecisions;
};

/** Counts a round of resistance 0–10 (systemic consensus), every party equal. Lower is better. */
export function resistance(round: ResistanceRound): ResistanceResult {
  const means = optionMeans(round.parties, round.options, round.tallies);
  const facts = new Map<string, TieFacts>(
    means.map((m) => [m.option, { highestResistance: m.highest, spread: m.spread }]),
  );
  const orderBy = (figure: (m: OptionMeans) => Fraction | null): Order =>
    orderByMean(new Map(means.map((m) => [m.option, figure(m)])), 'low', facts, round.decisions);
  const order = orderBy((m) => m.group);
  const orderByHeads = orderBy((m) => m.heads);
  const places = placesOf(order.groups);
  const placesByHeads = placesOf(orderByHeads.groups);
  const zero = means.find((m) => m.option === round.zero);

  const rows = means.map((m): ResistanceRow => {
    const isZero = m.option === round.zero;
    const stoppedBy = [...m.byParty].filter(([, mean]) => stops(mean)).map(([party]) => party);
    const judge = (own: Fraction | null, doingNothing: Fraction | null) => ({
      mean: numberOr(own),
      acceptance: own && toNumber(acceptance(own)),
      accepted: !!own && !!doingNothing && compare(own, doingNothing) < 0 && !stoppedBy.length,
      belowZero: !isZero && !!own && !!doingNothing && compare(own, doingNothing) >= 0,
    });
    return {
      option: m.option,
      partyMeans: Object.fromEntries([...m.byParty].map(([p, mean]) => [p, toNumber(mean)])),
      notHeard: [...m.notHeard],
      highest: numberOr(m.highest),
      lowest: numberOr(m.lowest),
      spread: numberOr(m.spread),
      ...judge(m.group, zero?.group ?? null),
      stoppedBy,
      needsRepair: !isZero && stoppedBy.length > 0,
      place: places.get(m.option) ?? 0,
      heads: {
        ...judge(m.heads, zero?.heads ?? null),
        place: placesByHeads.get(m.option) ?? 0,
      },
    };
  });
  return { rows, order, orderByHeads };
}

const stops = (mean: Fraction): boolean => compare(mean, fractionOf(REPAIR_FROM)) >= 0;

/** 100·(1 − R̄/10) = 100 − 10·R̄ */
const acceptance = (mean: Fraction): Fraction =>
  subtract(fractionOf(100), fraction(mean.num * 10n, mean.den));

const numberOr = (value: Fraction | null): number | null => value && toNumber(value);
