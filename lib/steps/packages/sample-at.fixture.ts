import { play } from '../../sample/play.ts';
import { sampleScript } from '../../sample/script.ts';
import { Given } from '../../workshop/given.ts';

const played = new Map<number, ReturnType<typeof play>>();

/** The sample workshop as it stood at a second of the session, to go on from. */
export function sampleAt(second: number): Given {
  const { entries, state } = played.get(second) ?? play(sampleScript('nl'), 1_000_000, second);
  played.set(second, { entries, state, refused: [] });
  const given = new Given();
  given.log.push(...entries);
  given.state = state;
  return given;
}

/** Seconds: the packages lie there, nothing is valued yet · all valued and compared · the base is taken. */
export const moments = { built: 6770, compared: 7250, based: 7700 } as const;
