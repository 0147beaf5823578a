import type { ValuingParty } from './issue-valuation.ts';

/** A party that values each choice as given, with all weight on it. */
export function party(
  id: string,
  noDeal: number,
  values: Record<string, [string | null, number][]>,
): ValuingParty {
  return {
    id,
    valuation: {
      weights: Object.fromEntries(Object.keys(values).map((issue) => [issue, 1])),
      values: Object.fromEntries(
        Object.entries(values).map(([issue, own]) => [
          issue,
          own.map(([option, value]) => ({ option, value })),
        ]),
      ),
      noDeal,
    },
  };
}

// As now is worth (20, 30), o13 (0, 100), o05 (80, 0), and both together (60, 70).
export const two = [
  { issue: 'beds', options: [null, 'o05'] },
  { issue: 'money', options: [null, 'o13'] },
];
export const hospital = party('zh', 20, {
  beds: [
    [null, 0],
    ['o05', 60],
  ],
  money: [
    [null, 20],
    ['o13', 0],
  ],
});
export const insurer = party('zv', 30, {
  beds: [
    [null, 30],
    ['o05', 0],
  ],
  money: [
    [null, 0],
    ['o13', 70],
  ],
});
