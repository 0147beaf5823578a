/**
 * How far a party goes along: 1 endorse · 2 minor point · 3 reservations · 4 abstain · 5 question
 * first · 6 dislike, will support · 7 serious objection · 8 block.
 */
export type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** acc: 1, 2, 3, 4 and 6 go along. 5 is a question that is still open, 7 and 8 object. */
export const accepts = (level: Level): boolean => level <= 4 || level === 6;

export const isObjection = (level: Level): boolean => level >= 7;

export const isOpenQuestion = (level: Level): boolean => level === 5;

export type Standing = {
  accepting: string[];
  objecting: string[];
  /** An unanswered question holds the close up, and is no objection. */
  asking: string[];
  /** Parties that have not given a level. */
  silent: string[];
  /** Every party at the table goes along. */
  consent: boolean;
};

/** Where the parties stand, in the order of the table. */
export function standing(
  parties: readonly string[],
  levels: Readonly<Record<string, Level | undefined>>,
): Standing {
  const where = (test: (level: Level) => boolean): string[] =>
    parties.filter((party) => {
      const level = levels[party];
      return level !== undefined && test(level);
    });
  const accepting = where(accepts);
  return {
    accepting,
    objecting: where(isObjection),
    asking: where(isOpenQuestion),
    silent: parties.filter((party) => levels[party] === undefined),
    consent: parties.length > 0 && accepting.length === parties.length,
  };
}

/**
 * Closing test, 1–5 per party: "Is this the best we could think of together?" Any 3 or lower
 * offers one more round.
 */
export const offersOneMoreRound = (answers: readonly number[]): boolean =>
  answers.some((answer) => answer <= 3);
