import { placesOf } from '../../analysis/mean-order.ts';
import { resistance } from '../../analysis/resistance.ts';
import { score } from '../../analysis/score.ts';
import { roundOrder, zeroOption } from '../../workshop/standing.ts';
import type { Party } from '../session/slice.ts';
import type { Round } from './slice.ts';

/** One line of the result table. Numbers are in the round's own measure; null where nobody was heard. */
export type ResultRow = {
  readonly option: string;
  /** From 1; options that still tie share a place. */
  readonly place: number;
  /** Party mean (in a ranking: mean points) per party that was heard. */
  readonly byParty: Readonly<Record<string, number>>;
  /** What the group comes to: acceptance 0–100 in resistance, else the mean (ranking: points). */
  readonly total: number | null;
  /** The same if heads were counted. */
  readonly heads: number | null;
  readonly spread: number | null;
  /** Parties for whom it goes too far (resistance only). */
  readonly stoppedBy: readonly string[];
  /** At or below doing nothing (resistance only). */
  readonly belowZero: boolean;
};

export type ResultTable = {
  /** In order, best first. */
  readonly rows: readonly ResultRow[];
  /** The most a cell can be: what darkest ink stands for. */
  readonly most: number;
};

type Bare = Omit<ResultRow, 'place'>;

function ranked(round: Round): Bare[] {
  const { points = {}, heads, byParty = {} } = round.ranked ?? {};
  return round.options.map((option) => {
    const own = Object.entries(byParty).map(
      ([party, given]) => [party, given[option] ?? 0] as const,
    );
    const figures = own.map(([, n]) => n);
    return {
      option,
      byParty: Object.fromEntries(own),
      total: points[option] ?? null,
      heads: heads?.points[option] ?? null,
      spread: figures.length > 0 ? Math.max(...figures) - Math.min(...figures) : null,
      stoppedBy: [],
      belowZero: false,
    };
  });
}

function counted(round: Round, parties: readonly Party[]): Bare[] {
  const { options, tallies, tie: decisions } = round;
  if (round.method === 'resistance')
    return resistance({ parties, options, zero: zeroOption, tallies, decisions }).rows.map(
      (row) => ({
        option: row.option,
        byParty: row.partyMeans,
        total: row.acceptance,
        heads: row.heads.acceptance,
        spread: row.spread,
        stoppedBy: row.stoppedBy,
        belowZero: row.belowZero,
      }),
    );
  return score({ parties, options, tallies, decisions }).rows.map((row) => ({
    option: row.option,
    byParty: row.partyMeans,
    total: row.mean,
    heads: row.heads.mean,
    spread: row.spread,
    stoppedBy: [],
    belowZero: false,
  }));
}

/** A closed round as a table: the same figures for every method, in the order that counts. */
export function resultTable(round: Round, parties: readonly Party[]): ResultTable {
  const places = placesOf(roundOrder(round, parties));
  const bare = round.method === 'ranking' ? ranked(round) : counted(round, parties);
  const rows = bare
    .map((row): ResultRow => ({ ...row, place: places.get(row.option) ?? bare.length }))
    .toSorted((a, b) => a.place - b.place);
  const scale = { resistance: 10, score: 10, dots: 0, ranking: round.options.length - 1 }[
    round.method
  ];
  const highest = Math.max(0, ...rows.flatMap((row) => Object.values(row.byParty)));
  return { rows, most: scale || highest };
}
