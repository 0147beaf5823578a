import type { Choices } from './feasible.ts';

/**
 * The parties that are tested again after an amendment: those who contribute to, or pay or receive
 * compensation in, an option that comes or goes; the objector that is answered; and those who had
 * an open question. In the order of the table. A contribution or compensation that itself comes or
 * goes touches its parties too, through `also`.
 */
export function touchedParties(input: {
  parties: readonly string[];
  before: Choices;
  after: Choices;
  contributions: readonly { option: string; party: string }[];
  compensations: readonly { option: string; from: string; to: string }[];
  answers?: string | null;
  asking?: readonly string[];
  also?: readonly string[];
}): string[] {
  const old = new Set(Object.values(input.before));
  const next = new Set(Object.values(input.after));
  const moves = (option: string): boolean => old.has(option) !== next.has(option);
  const touched = new Set<string>([
    ...input.contributions.filter(({ option }) => moves(option)).map(({ party }) => party),
    ...input.compensations.filter(({ option }) => moves(option)).flatMap((c) => [c.from, c.to]),
    ...(input.answers ? [input.answers] : []),
    ...(input.asking ?? []),
    ...(input.also ?? []),
  ]);
  return input.parties.filter((party) => touched.has(party));
}
