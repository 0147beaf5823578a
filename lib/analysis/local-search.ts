import { changesOf } from './changes.ts';
import {
  type Choices,
  type Constraint,
  combinations,
  type IssueChoices,
  isFeasible,
} from './feasible.ts';
import { EPSILON } from './gains.ts';

type Seen = { choices: Choices; u: readonly number[] };

/**
 * What can be seen of a set of packages that is too large to go through: from each start it climbs
 * for each party's value, for the weighed sum of gains and for the smallest gain, changing one or
 * two issues at a time, and returns every package met on the way. Looks at `limit` packages at most.
 */
export function localSearch(input: {
  issues: readonly IssueChoices[];
  constraints: readonly Constraint[];
  parties: readonly { weight: number; noDeal: number }[];
  value: (choices: Choices) => readonly number[] | null;
  starts: readonly Choices[];
  limit: number;
}): Seen[] {
  const { issues, constraints, parties } = input;
  const seen = new Map<string, Seen>();
  let looked = 0;
  const look = (choices: Choices): Seen | null => {
    const key = JSON.stringify(issues.map(({ issue }) => choices[issue] ?? null));
    const known = seen.get(key);
    if (known) return known;
    looked += 1;
    const u = isFeasible(choices, constraints) ? input.value(choices) : null;
    if (!u) return null;
    const found = { choices, u };
    seen.set(key, found);
    return found;
  };

  const gain = (u: readonly number[], p: number): number => (u[p] ?? 0) - (parties[p]?.noDeal ?? 0);
  const aims: ((u: readonly number[]) => number)[] = [
    (u) => parties.reduce((sum, { weight }, p) => sum + weight * gain(u, p), 0),
    (u) => Math.min(...parties.map((_, p) => gain(u, p))),
    ...parties.map((_, p) => (u: readonly number[]) => gain(u, p)),
  ];

  const starts = input.starts.map(look).filter((found) => found !== null);
  if (starts.length === 0) {
    for (const choices of combinations(issues)) {
      const found = look(choices);
      if (found) starts.push(found);
      if (found || looked >= input.limit) break;
    }
  }
  for (const start of starts) {
    for (const aim of aims) {
      let here: Seen | null = start;
      while (here && looked < input.limit) here = step(here, aim);
    }
  }
  return [...seen.values()];

  /** The best package one change away, or two when one change does not help. */
  function step(from: Seen, aim: (u: readonly number[]) => number): Seen | null {
    for (const size of [1, 2]) {
      let best: Seen | null = null;
      for (const change of changesOf(issues, from.choices, size)) {
        if (looked >= input.limit) break;
        const found = look({ ...from.choices, ...change });
        if (found && aim(found.u) > aim((best ?? from).u) + EPSILON) best = found;
      }
      if (best) return best;
    }
    return null;
  }
}
