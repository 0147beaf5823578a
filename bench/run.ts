import { parseArgs } from 'node:util';
import { median } from './measure.ts';
import { type Measured, measure } from './scenario.ts';
import type { Kind } from './served.ts';

type Scenario = {
  readonly name: string;
  readonly workshops: number;
  readonly clients: number;
  readonly rate: number;
  readonly preload?: number;
  readonly joins?: number;
};

const scenarios: readonly Scenario[] = [
  { name: '10 clients, 10 posts/s', workshops: 1, clients: 10, rate: 10 },
  { name: '50 clients, 50 posts/s', workshops: 1, clients: 50, rate: 50 },
  { name: '200 clients, 50 posts/s', workshops: 1, clients: 200, rate: 50 },
  { name: '500 clients, 50 posts/s', workshops: 1, clients: 500, rate: 50 },
  { name: '50 clients, 1000 posts/s', workshops: 1, clients: 50, rate: 1000 },
  { name: '100 workshops of 10, 200 posts/s', workshops: 100, clients: 10, rate: 200 },
  { name: 'late joiner, 1000 cards', workshops: 1, clients: 10, rate: 0, preload: 1000, joins: 15 },
  { name: 'late joiner, 10000 cards', workshops: 1, clients: 10, rate: 0, preload: 10_000, joins: 15 },
];
const kinds: readonly Kind[] = ['raw', 'raw+log', 'socketio', 'speelruimte'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
  },
});
const rounds = Number(values.rounds);

const spread = (numbers: readonly number[], digits = 2) =>
  `${median(numbers).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)})`;

for (const scenario of scenarios.filter((one) => one.name.includes(values.only))) {
  // Rounds run through all kinds in turn, so that a noisy minute of the machine hits them alike; ratios are within a round.
  const results: Record<Kind, Measured[]> = { raw: [], 'raw+log': [], socketio: [], speelruimte: [] };
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) {
      const load = { preload: 0, joins: 0, seconds: Number(values.seconds), ...scenario };
      results[kind].push(await measure(kind, load));
    }
  }
  console.log(`\n${scenario.name}`);
  for (const kind of kinds) {
    const mine = results[kind];
    const ratio = (of: (one: Measured) => number, to: Kind = 'raw') =>
      spread(mine.map((one, i) => of(one) / of(results[to][i] ?? one)));
    const line = scenario.joins
      ? [
          `join ${spread(mine.map((one) => median(one.joinMs)), 1)} ms`,
          `× raw ${ratio((one) => median(one.joinMs))}`,
          `bytes × raw ${ratio((one) => one.joinBytes)}`,
        ]
      : [
          `CPU ms/1000 ${spread(mine.map((one) => one.cpuPer1000 * 1000), 1)}`,
          `× raw ${ratio((one) => one.cpuPer1000)}`,
          `p50 ${spread(mine.map((one) => one.p50), 1)} ms`,
          `× raw+log ${ratio((one) => one.p50, 'raw+log')}`,
          `p99 ${spread(mine.map((one) => one.p99), 1)} ms`,
          `bytes/delivery ${spread(mine.map((one) => one.bytesPerDelivery), 0)}`,
          `lost ${mine.reduce((sum, one) => sum + one.lost, 0)}`,
          `memory ${spread(mine.map((one) => one.memoryMb), 0)} MB`,
        ];
    console.log(`  ${kind.padEnd(12)} ${line.join('  ')}`);
  }
}
