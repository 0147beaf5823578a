import type { Snapshot } from '../lib/protocol/wire.ts';
import { sees, type Viewer } from '../lib/workshop/audience.ts';
import type { Secret, SliceBase } from '../lib/workshop/kernel.ts';
import type { State } from '../lib/workshop/state.ts';

const utf8 = new TextEncoder();

/** A state as it stood after entry `seq`, with what is open to everyone encoded once for whoever joins. */
export type Board = {
  readonly seq: number;
  readonly state: State;
  readonly open: Uint8Array;
};

/** Encodes boards; a slice that has not changed since the last one is not encoded again. */
export class BoardEncoder {
  readonly #parts = new Map<string, { slice: object; json: string }>();

  encode(seq: number, state: State): Board {
    const parts = Object.entries(state).map(
      ([id, slice]) => `${JSON.stringify(id)}:${this.#part(id, slice)}`,
    );
    return { seq, state, open: utf8.encode(`{${parts.join(',')}}`) };
  }

  #part(id: string, slice: SliceBase): string {
    const known = this.#parts.get(id);
    if (known?.slice === slice) return known.json;
    const { secret: _, ...open } = slice;
    const json = JSON.stringify(open);
    this.#parts.set(id, { slice, json });
    return json;
  }
}

/** The board for one viewer: the shared bytes, and the secret rows that are theirs. */
export function snapshotFor(board: Board, viewer: Viewer): Snapshot {
  const secret: Record<string, readonly Secret[]> = {};
  for (const [id, slice] of Object.entries(board.state)) {
    const theirs = (slice.secret.rows as readonly Secret[]).filter((row) => sees(row.to, viewer));
    if (theirs.length > 0) secret[id] = theirs;
  }
  return { seq: board.seq, open: board.open, secret };
}
