import { parentPort, workerData } from 'node:worker_threads';
import { type Mutation, plant } from './mutations.ts';
import type { Outcome } from './run-seed.ts';
import type { ServerCode } from './sim-server.ts';

/** Seeds `first`, `first + every` … up to `last`; with a mutation it stops at the first seed that finds it. */
export type Task = {
  readonly first: number;
  readonly last: number;
  readonly every: number;
  readonly operations: number;
  readonly mutation?: Mutation;
};

const { first, last, every, operations, mutation } = workerData as Task;
if (mutation) plant(mutation);
const { Room } = await import('../../../server/room.ts');
const { Live } = await import('../../../server/live.ts');
const { runSeed } = await import('./run-seed.ts');
const code: ServerCode = { Room, Live };

const outcomes: Outcome[] = [];
for (let seed = first; seed <= last; seed += every) {
  const outcome = await runSeed(seed, operations, code);
  outcomes.push(outcome);
  if (mutation && outcome.broken.length > 0) break;
}
parentPort?.postMessage(outcomes);
