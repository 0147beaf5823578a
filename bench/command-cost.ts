import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { spread, verdict } from './print.ts';

type Costs = {
  readonly short: readonly number[];
  readonly long: readonly number[];
  readonly fold: number;
};

/** What one command costs in a room with a short and with a long log: CPU of the whole process, which does nothing else. */
export async function commandCost(entries: number): Promise<void> {
  console.log(`\na command with 100 and with ${entries} entries in the log`);
  const child = spawnSync(
    'taskset',
    [
      '-c',
      '0',
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'load/log-length.ts'),
      String(entries),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0)
    throw new Error(`the measurement of a long log ended with ${child.status}`);
  const { short, long, fold } = JSON.parse(child.stdout) as Costs;
  console.log(
    `  100 entries ${spread(short, 0)} µs CPU a command; ${entries} entries ${spread(long, 0)} µs`,
  );
  console.log(`  opening the long one again (reading and folding its log): ${fold.toFixed(0)} ms`);
  const ratios = long.map((cost, i) => cost / (short[i] as number));
  verdict('a long log', `CPU per command × that with 100 entries`, ratios, 1.1);
}
