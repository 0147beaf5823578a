import { z } from 'zod';
import { stepIds } from '../workshop/kernel.ts';
import { id, isPlainName } from '../workshop/text.ts';
import { shownKinds } from './wall.ts';

const seq = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/**
 * The id a client gives a command: random, at least 8 characters. Dots and colons are left out, for the ids of what one command makes
 * several of are derived with those.
 */
export const commandId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/)
  .refine(isPlainName);

const plainObject = z.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const viewer = z.strictObject({
  person: id.nullable(),
  role: z.enum(['facilitator', 'participant', 'observer', 'screen']),
  party: id.nullable(),
});

/** What the client holds: the last entry number it has folded, and as whom. */
const joining = z.tuple([seq.nullable(), viewer.nullable()]);

/** What a connection starts with (Socket.IO's `auth`). `protocol` is compared by hand, so that an old client is told to reload. */
export const handshake = z.strictObject({
  workshop: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  protocol: z.int(),
  screen: z
    .string()
    .regex(/^[A-Za-z0-9_-]{20,64}$/)
    .optional(),
  join: joining.optional(),
  inflates: z.boolean().optional(),
});

const direction = z.strictObject({
  show: z.enum(shownKinds),
  page: z.int().min(0).max(10_000),
  paused: z.boolean(),
});
const stage = direction.extend({ pages: z.int().min(0).max(10_000) });

/** Every message a client may send, without the function that answers it. A command's payload is checked by its own schema, in `decide`. */
export const clientMessages = {
  join: joining,
  send: z.tuple([commandId, z.string().max(64), plainObject]),
  history: z.tuple([seq]),
  typing: z.tuple([z.enum(stepIds)]),
  beat: z.tuple([]),
  direct: z.tuple([direction]),
  stage: z.tuple([stage]),
} as const;
