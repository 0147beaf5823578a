import { type Fraction, toNumber } from './fraction.ts';
import { type Order, orderByMean, placesOf } from './mean-order.ts';
import { type OptionMeans, optionMeans, type WeighedParty } from './option-means.ts';
import type { PartyTally } from './tally.ts';
import type { TieDecisions, TieFacts } from './tie-break.ts';

/** One option, counted; higher is better. null where nobody was heard. */
export type ScoreRow = {
  option: string;
  partyMeans: Record<string, number>;
  notHeard: string[];
  mean: number | null;
  highest: number | null;
  lowest: number | null;
  spread: number | null;
  /** Place from 1 after the ties were broken; still tied options share a place. */
  place: number;
  heads: { mean: number | null; place: number };
};

export type ScoreResult = {
  rows: ScoreRow[];
  order: Order;
  orderByHeads: Order;
};

export type ScoreRound = {
  parties: readonly WeighedParty[];
  options: readonly string[];
  tallies: readonly PartyTally[];
  decisions?: TieDecisions;
};

/** Counts a round of scores 0–10, every party equal. Also counts dots, once tallied by `tallyDots`. */
export function score(round: ScoreRound): ScoreResult {
  const means = optionMeans(round.parties, round.options, round.tallies);
  const facts = new Map<string, TieFacts>(
    means.map((m) => [m.option, { lowestScore: m.lowest, spread: m.spread }]),
  );
  const orderBy = (figure: (m: OptionMeans) => Fraction | null): Order =>
    orderByMean(new Map(means.map((m) => [m.option, figure(m)])), 'high', facts, round.decisions);
  const order = orderBy((m) => m.group);
  const orderByHeads = orderBy((m) => m.heads);
  const places = placesOf(order.groups);
  const placesByHeads = placesOf(orderByHeads.groups);
  const rows = means.map(
    (m): ScoreRow => ({
      option: m.option,
      partyMeans: Object.fromEntries([...m.byParty].map(([p, mean]) => [p, toNumber(mean)])),
      notHeard: [...m.notHeard],
      mean: m.group && toNumber(m.group),
      highest: m.highest && toNumber(m.highest),
      lowest: m.lowest && toNumber(m.lowest),
      spread: m.spread && toNumber(m.spread),
      place: places.get(m.option) ?? 0,
      heads: {
        mean: m.heads && toNumber(m.heads),
        place: placesByHeads.get(m.option) ?? 0,
      },
    }),
  );
  return { rows, order, orderByHeads };
}
