import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { Reason } from '../../lib/workshop/kernel.ts';
import type { Whereabouts } from '../caller.ts';
import type { Db } from '../db.ts';
import type { Journal } from '../journal.ts';
import type { Limits } from '../limits.ts';
import type { Rooms } from '../rooms.ts';
import type { Secrets } from '../secrets.ts';
import type { Sockets } from '../socket.ts';

/** What the handlers work with. */
export type ApiPorts = {
  readonly db: Db;
  readonly journal: Journal;
  readonly rooms: Rooms;
  readonly sockets: Pick<Sockets, 'endScreens' | 'renewJoin'>;
  readonly limits: Limits;
  readonly secrets: Secrets;
  readonly where: Whereabouts;
  /** Most people in one workshop. */
  readonly maxPeople: number;
  /** False from when the server begins to stop. */
  readonly ready: () => boolean;
  readonly problem: (what: string, error: unknown) => void;
};

export type Call<Input = unknown> = {
  readonly ports: ApiPorts;
  readonly request: IncomingMessage;
  readonly url: URL;
  /** The parts of the path named with a colon. */
  readonly params: Readonly<Record<string, string>>;
  readonly input: Input;
  readonly address: string;
  /** The caller's cookie; never null on a route that `needsBrowser`, which makes one for who has none. */
  readonly browser: string | null;
};

/** An object goes out as JSON; text and bytes as they are, with the content type in `headers`. */
export type Reply = {
  readonly status?: number;
  readonly body?: object | string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Route = {
  readonly method: 'GET' | 'POST';
  /** Such as `/api/workshops/:id/links`. */
  readonly path: string;
  readonly needsBrowser?: true;
  /** For POST: the body, strict. */
  readonly input?: z.ZodType;
  readonly handle: (call: Call<never>) => Promise<Reply>;
};

/** Describes a route whose handler gets the body that its schema describes. */
export function post<Schema extends z.ZodType>(
  path: string,
  input: Schema,
  handle: (call: Call<z.output<Schema>>) => Promise<Reply>,
): Route {
  return { method: 'POST', path, input, handle, needsBrowser: true };
}

export function get(path: string, handle: (call: Call) => Promise<Reply>): Route {
  return { method: 'GET', path, handle };
}

const statuses: Readonly<Record<string, number>> = {
  'store-unavailable': 503,
  'too-fast': 429,
  'not-allowed': 403,
  removed: 403,
  'no-seat': 403,
  'unknown-link': 404,
  'no-such-workshop': 404,
  'no-such-page': 404,
  'link-revoked': 410,
  malformed: 400,
  'too-long': 422,
  'too-short': 422,
  'too-large': 413,
  unknown: 500,
};

/** A refusal: `{code, params}`, with the status that goes with the code (409 when there is none of its own). */
export function refused(reason: Reason | string): Reply {
  const body = typeof reason === 'string' ? { code: reason } : reason;
  return { status: statuses[body.code] ?? 409, body };
}
