import { gzipSync } from 'node:zlib';
import type { Snapshot } from '../lib/protocol/wire.ts';

/** Bytes. A smaller board fits in what a slow line takes at once. */
const large = 32_000;
const made = new WeakMap<Uint8Array, Uint8Array>();

/** A large board compressed, once for all who join: a tenth to a quarter of it, which is what a slow line can take. A smaller one as it is. */
export function compressed(snapshot: Snapshot): Snapshot {
  const { open } = snapshot;
  if (open.byteLength < large) return snapshot;
  const gzip = made.get(open) ?? gzipSync(open);
  made.set(open, gzip);
  return { ...snapshot, open: gzip, gzip: true };
}
