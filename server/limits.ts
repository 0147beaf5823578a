import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { BadSettings } from './env.ts';

const count = (standard: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'should be a whole number above 0')
    .transform(Number)
    .default(standard);

const schema = z.object({
  /** Messages over the socket in ten seconds, per person and per address. A whole workshop may share one address. */
  LIMIT_PERSON: count(300),
  LIMIT_ADDRESS: count(20_000),
  /** New connections per address, in a minute: everyone comes back at once after a cut. */
  LIMIT_CONNECT: count(3000),
  /** Requests to /api per address, in a minute. */
  LIMIT_API: count(3000),
  /** Look-ups by code, joins and resumes that led nowhere, per address, in a minute: guessing. */
  LIMIT_GUESS: count(60),
  /** New workshops per address, in an hour. */
  LIMIT_CREATE: count(120),
  /** Bytes waiting for one slow reader before it is told to join again. */
  LIMIT_BEHIND: count(1_000_000),
});

export type LimitSettings = z.output<typeof schema>;

/** Reads the limits from the settings. Throws BadSettings, one line per mistake. */
export function readLimits(source: Readonly<Record<string, string | undefined>>): LimitSettings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new BadSettings(
    parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'),
  );
}

/** One kind of limit: `take` counts one for a key and tells whether that is still allowed. */
export type Limit = { take(key: string): Promise<boolean>; left(key: string): Promise<boolean> };

function limit(points: number, duration: number): Limit {
  const counter = new RateLimiterMemory({ points, duration });
  return {
    take: (key) =>
      counter.consume(key).then(
        () => true,
        () => false,
      ),
    left: async (key) => ((await counter.get(key))?.consumedPoints ?? 0) < points,
  };
}

export type Limits = Readonly<
  Record<'person' | 'address' | 'connect' | 'api' | 'guess' | 'create', Limit>
> & {
  readonly behind: number;
};

export function openLimits(settings: LimitSettings): Limits {
  return {
    person: limit(settings.LIMIT_PERSON, 10),
    address: limit(settings.LIMIT_ADDRESS, 10),
    connect: limit(settings.LIMIT_CONNECT, 60),
    api: limit(settings.LIMIT_API, 60),
    guess: limit(settings.LIMIT_GUESS, 60),
    create: limit(settings.LIMIT_CREATE, 3600),
    behind: settings.LIMIT_BEHIND,
  };
}
