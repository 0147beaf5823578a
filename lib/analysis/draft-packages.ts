import type { IssueChoices } from './feasible.ts';

/** A draft: per issue the options to start from. None leaves it open; more than one is offered. */
export type Draft = Record<string, string[]>;

/** option → party → mean resistance 0–10; a party that was not heard is not in it. */
export type PartyMeans = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Up to this mean, a party hardly resists an option. */
export const CORE_RESISTANCE = 2;

/** Core: per issue the options on which every party was heard, each with a mean of 2 or less. */
export function coreDraft(
  issues: readonly IssueChoices[],
  parties: readonly string[],
  means: PartyMeans,
): Draft {
  return draft(issues, (option) =>
    parties.every((party) => (means[option]?.[party] ?? 10) <= CORE_RESISTANCE),
  );
}

/**
 * Something for everyone: each party's favourite, the option on any issue that it resists least.
 * A party that resists several equally little has them all; favourites that clash are all offered.
 */
export function favouritesDraft(
  issues: readonly IssueChoices[],
  parties: readonly string[],
  means: PartyMeans,
): Draft {
  const options = issues.flatMap((issue) => issue.options.filter((option) => option !== null));
  const favourites = new Set(
    parties.flatMap((party) => {
      const heard = options.filter((option) => means[option]?.[party] !== undefined);
      const least = Math.min(...heard.map((option) => means[option]?.[party] ?? 10));
      return heard.filter((option) => means[option]?.[party] === least);
    }),
  );
  return draft(issues, (option) => favourites.has(option));
}

const draft = (issues: readonly IssueChoices[], takes: (option: string) => boolean): Draft =>
  Object.fromEntries(
    issues.map(({ issue, options }) => [
      issue,
      options.filter((option) => option !== null).filter(takes),
    ]),
  );
