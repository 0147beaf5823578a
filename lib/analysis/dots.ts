import { type PartyTally, tallyBallots } from './tally.ts';

/** How one person spread the dots. An option without dots may be left out. */
export type DotBallot = {
  party: string;
  dots: Readonly<Record<string, number>>;
};

/**
 * Whether a ballot keeps to the rule: whole dots, none below zero, on options of this round, and
 * together at most `perPerson`.
 */
export function dotsAreValid(
  ballot: DotBallot,
  options: readonly string[],
  perPerson: number,
): boolean {
  const given = Object.entries(ballot.dots);
  return (
    given.every(([option, n]) => options.includes(option) && Number.isSafeInteger(n) && n >= 0) &&
    given.reduce((sum, [, n]) => sum + n, 0) <= perPerson
  );
}

/**
 * Dots as tallies for `score`: an option on which someone put no dot got zero of that person, it
 * was not left blank. A ballot without any dot is an abstention and is left out.
 */
export function tallyDots(ballots: readonly DotBallot[], options: readonly string[]): PartyTally[] {
  return tallyBallots(
    ballots
      .filter(({ dots }) => options.some((option) => dotsOn(dots, option) > 0))
      .map(({ party, dots }) => ({
        party,
        scores: Object.fromEntries(options.map((option) => [option, dotsOn(dots, option)])),
      })),
  );
}

const dotsOn = (dots: Readonly<Record<string, number>>, option: string): number =>
  Object.hasOwn(dots, option) ? (dots[option] ?? 0) : 0;
