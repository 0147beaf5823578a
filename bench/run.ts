import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { scenarios } from './bars.ts';
import { commandCost } from './command-cost.ts';
import { spread, summary, verdict } from './print.ts';
import { resting } from './resting.ts';
import { type Measured, measure } from './scenario.ts';
import { type Kind, kinds } from './served.ts';
import { webVitals } from './vitals/vitals.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
const seconds = Number(values.seconds ?? (values.quick ? 4 : 6));

console.log(
  `${new Date().toISOString().slice(0, 10)} · ${cpus().length} × ${cpus()[0]?.model} · Node ${process.version}`,
);
console.log(
  `Medians of ${rounds} rounds of ${seconds} s, between brackets the smallest and the largest.`,
);
console.log(
  'The server and its database on core 0, the clients on core 1; ratios are within a round.',
);

function report(
  kind: Kind,
  mine: readonly Measured[],
  results: Record<Kind, Measured[]>,
  joins: boolean,
): string {
  const column = (of: (one: Measured) => number, digits: number) => spread(mine.map(of), digits);
  const ratio = (of: (one: Measured) => number, to: Kind) =>
    spread(mine.map((one, i) => of(one) / of(results[to][i] as Measured)));
  const parts = joins
    ? [
        `join ${column((one) => one.joinMedian, 1)} ms`,
        `× raw ${ratio((one) => one.joinMedian, 'raw')}`,
        `bytes × raw ${ratio((one) => one.joinBytes, 'raw')}`,
      ]
    : [
        `CPU ms/1000 deliveries ${column((one) => one.cpuPer1000 * 1000, 1)}`,
        `× raw ${ratio((one) => one.cpuPer1000, 'raw')}`,
        `p50 ${column((one) => one.p50, 1)} ms`,
        `× raw+log ${ratio((one) => one.p50, 'raw+log')}`,
        `p99 ${column((one) => one.p99, 1)} ms`,
        `bytes/delivery ${column((one) => one.bytesPerDelivery, 0)}`,
        `lost ${mine.reduce((sum, one) => sum + one.lost, 0)}`,
      ];
  return `  ${kind.padEnd(12)} ${[...parts, `memory ${column((one) => one.memoryMb, 0)} MB`].join('  ')}`;
}

for (const { bars, long, ...scenario } of scenarios) {
  if (!scenario.name.includes(values.only) || (values.quick && long)) continue;
  console.log(`\n${scenario.name}`);
  // Rounds run through all kinds in turn, so that a noisy minute of the machine hits them alike.
  const results: Record<Kind, Measured[]> = {
    raw: [],
    'raw+log': [],
    socketio: [],
    speelruimte: [],
  };
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds)
      results[kind].push(
        await measure(kind, { preload: 0, joins: 0, seconds, warmUp: seconds, ...scenario }),
      );
  }
  for (const kind of kinds)
    console.log(report(kind, results[kind], results, (scenario.joins ?? 0) > 0));
  for (const { what, of, most, to } of bars) {
    const numbers = results.speelruimte.map((one, i) =>
      to ? of(one) / of(results[to][i] as Measured) : of(one),
    );
    verdict(scenario.name, to ? `${what} × ${to}` : what, numbers, most);
  }
}
if ('a long log'.includes(values.only)) await commandCost(values.quick ? 20_000 : 100_000);
if ('workshops at rest'.includes(values.only)) await resting(values.quick ? 100 : 1000);
if ('web vitals'.includes(values.only)) await webVitals(rounds);
summary();
