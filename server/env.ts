import { join, resolve } from 'node:path';
import { z } from 'zod';

const databaseUrl = z
  .string()
  .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'should be file:… (SQLite) or postgresql://…');

const publicUrl = z.string().refine((text) => {
  const url = URL.parse(text);
  return (
    url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === ''
  );
}, 'should be an address without a path, such as https://overleg.example.nl');

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `should be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `should be from ${least} to ${most}`);

const schema = z.object({
  DATABASE_URL: databaseUrl.optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: whole(0, 65535).default(3000),
  PUBLIC_URL: publicUrl.optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'should be fatal, error, warn, info, debug or silent',
    )
    .default('info'),
  MAX_PEOPLE: whole(1, 2000).default(600),
  TRUST_PROXY: whole(0, 10).default(0),
});

export type DatabaseSetting =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type Env = {
  readonly database: DatabaseSetting;
  /** Absolute; holds the secrets, and the SQLite file unless DATABASE_URL says otherwise. */
  readonly dataDir: string;
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  /** Origin without a trailing slash; absent: links use the address by which the browser came. */
  readonly publicUrl: string | undefined;
  readonly logLevel: string;
  /** Most people in one workshop. */
  readonly maxPeople: number;
  /** How many proxies in front may be believed about the client's address. */
  readonly trustProxy: number;
};

/** Mistakes in the settings: one line for each in `message`, without their values, which may be secret. */
export class BadSettings extends Error {}

/** Reads the settings. An empty value counts as absent. Throws BadSettings. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new BadSettings(
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'),
    );
  }
  const { DATABASE_URL, DATA_DIR, PUBLIC_URL, ...rest } = parsed.data;
  const dataDir = resolve(DATA_DIR);
  return {
    database: databaseSetting(DATABASE_URL, dataDir),
    dataDir,
    host: rest.HOST,
    port: rest.PORT,
    publicUrl: PUBLIC_URL && new URL(PUBLIC_URL).origin,
    logLevel: rest.LOG_LEVEL,
    maxPeople: rest.MAX_PEOPLE,
    trustProxy: rest.TRUST_PROXY,
  };
}

function databaseSetting(url: string | undefined, dataDir: string): DatabaseSetting {
  if (url === undefined) return { kind: 'sqlite', file: join(dataDir, 'speelruimte.db') };
  if (!url.startsWith('file:')) return { kind: 'postgres', url };
  return { kind: 'sqlite', file: resolve(url.replace(/^file:(\/\/)?/, '')) };
}
