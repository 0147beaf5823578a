import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Mutation } from './mutations.ts';
import type { Outcome } from './run-seed.ts';
import type { Task } from './worker.ts';

/** One thread: its seeds, run by Node itself, so that what is tested is what the server loads. */
function thread(task: Task): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    worker.once('message', (outcomes: Outcome[]) => {
      resolve(outcomes);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', (status) => reject(new Error(`a simulator thread ended with ${status}`)));
  });
}

/** Runs the seeds over the machine's processors. */
export async function simulate(
  first: number,
  last: number,
  operations: number,
): Promise<Outcome[]> {
  const every = Math.min(availableParallelism(), 8);
  const tasks = Array.from({ length: every }, (_, i) =>
    thread({ first: first + i, last, every, operations }),
  );
  return (await Promise.all(tasks)).flat();
}

/** Plants a mistake in the server and runs seeds until one of them finds it; null when none does. */
export async function hunt(
  mutation: Mutation,
  last: number,
  operations: number,
): Promise<Outcome | null> {
  const outcomes = await thread({ first: 1, last, every: 1, operations, mutation });
  return outcomes.find((outcome) => outcome.broken.length > 0) ?? null;
}
