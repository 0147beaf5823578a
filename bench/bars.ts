import type { Measured } from './scenario.ts';
import type { Kind } from './served.ts';

/** What must hold: a number of one run, its limit, and the reference of the same round that it is divided by. */
export type Bar = {
  readonly what: string;
  readonly of: (one: Measured) => number;
  readonly most: number;
  readonly to?: Kind;
};

export type Scenario = {
  readonly name: string;
  readonly workshops: number;
  readonly clients: number;
  readonly rate: number;
  readonly preload?: number;
  readonly joins?: number;
  readonly bars: readonly Bar[];
  /** Left out of a quick run. */
  readonly long?: true;
};

const cpu = (most: number): Bar => ({ what: 'CPU', of: (one) => one.cpuPer1000, most, to: 'raw' });
const bytes: Bar = { what: 'bytes per delivery', of: (one) => one.bytesPerDelivery, most: 220 };
const lost: Bar = { what: 'lost', of: (one) => one.lost, most: 0 };
const p50: Bar = { what: 'delivery p50', of: (one) => one.p50, most: 1.5, to: 'raw+log' };
/** Held: the load came in as fast as it was offered, so the last post was delivered soon after it was due. */
const held: Bar = { what: 'seconds behind the offered load', of: (one) => one.behind, most: 1 };
const join: readonly Bar[] = [
  { what: 'time to the full board', of: (one) => one.joinMedian, most: 1.5, to: 'raw' },
  { what: 'bytes to the full board', of: (one) => one.joinBytes, most: 1.3, to: 'raw' },
];

export const scenarios: readonly Scenario[] = [
  { name: '10 clients, 10 posts/s', workshops: 1, clients: 10, rate: 10, bars: [lost], long: true },
  {
    name: '50 clients, 50 posts/s',
    workshops: 1,
    clients: 50,
    rate: 50,
    bars: [lost, bytes],
    long: true,
  },
  {
    name: '200 clients, 50 posts/s',
    workshops: 1,
    clients: 200,
    rate: 50,
    bars: [cpu(2), p50, bytes, lost],
  },
  {
    name: '500 clients, 50 posts/s',
    workshops: 1,
    clients: 500,
    rate: 50,
    bars: [cpu(1.9), lost],
    long: true,
  },
  {
    name: '50 clients, 1000 posts/s',
    workshops: 1,
    clients: 50,
    rate: 1000,
    bars: [cpu(1.7), held, lost],
  },
  {
    name: '100 workshops of 10, 200 posts/s',
    workshops: 100,
    clients: 10,
    rate: 200,
    bars: [cpu(2.2), lost],
    long: true,
  },
  {
    name: 'late joiner, 1000 cards',
    workshops: 1,
    clients: 10,
    rate: 0,
    preload: 1000,
    joins: 15,
    bars: join,
  },
  {
    name: 'late joiner, 10000 cards',
    workshops: 1,
    clients: 10,
    rate: 0,
    preload: 10_000,
    joins: 15,
    bars: join,
    long: true,
  },
];
