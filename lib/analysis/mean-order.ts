import { compare, type Fraction } from './fraction.ts';
import { breakTie, type TieDecisions, type TieFacts, type TieRule } from './tie-break.ts';

/** Options in order, best first. A group of more than one is a tie that nothing has broken yet. */
export type Order = {
  groups: string[][];
  /** Ties of the counted figure and what broke them, or that they are still open. */
  ties: { options: string[]; by: TieRule[]; open: boolean }[];
};

/** Puts options in order by an exact figure; those without a figure come last, tied. */
export function orderByMean(
  figures: ReadonlyMap<string, Fraction | null>,
  best: 'low' | 'high',
  facts: ReadonlyMap<string, TieFacts>,
  decisions: TieDecisions = {},
): Order {
  const direction = best === 'low' ? 1 : -1;
  const heard: [string, Fraction][] = [];
  const unheard: string[] = [];
  for (const [option, figure] of figures) {
    if (figure) heard.push([option, figure]);
    else unheard.push(option);
  }
  heard.sort(([, a], [, b]) => direction * compare(a, b));
  const equal: [string, Fraction][][] = [];
  for (const entry of heard) {
    const last = equal.at(-1);
    if (last?.[0] && compare(last[0][1], entry[1]) === 0) last.push(entry);
    else equal.push([entry]);
  }
  const groups: string[][] = [];
  const ties: Order['ties'] = [];
  for (const tied of equal) {
    const options = tied.map(([option]) => option);
    const { order, by, open } = breakTie(options, facts, decisions);
    groups.push(...order);
    if (options.length > 1) ties.push({ options, by, open });
  }
  if (unheard.length > 0) groups.push(unheard);
  return { groups, ties };
}

/** The place of each option, from 1; tied options share a place and the next ones are skipped. */
export function placesOf(groups: readonly (readonly string[])[]): Map<string, number> {
  const places = new Map<string, number>();
  let place = 1;
  for (const group of groups) {
    for (const option of group) places.set(option, place);
    place += group.length;
  }
  return places;
}
