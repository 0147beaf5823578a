import type { News } from '../protocol/wire.ts';
import type { Clock } from './clock.ts';
import type { Link } from './link.ts';

const patience = 15_000;

/** A page of the log after an entry number, and the number of the last entry; rejects when no answer comes. */
export const askHistory = (link: Pick<Link, 'history'>, clock: Clock, after: number) =>
  new Promise<readonly [page: readonly News[], last: number]>((resolve, reject) => {
    const stop = clock.after(patience, () =>
      reject(new Error('no answer to a question for the log')),
    );
    link.history(after, (page, last) => {
      stop();
      resolve([page, last]);
    });
  });
