import { newsFor, type Turn } from '../lib/protocol/turn.ts';
import type { Shown } from '../lib/protocol/wire.ts';
import type { Viewer } from '../lib/workshop/audience.ts';
import type { State } from '../lib/workshop/state.ts';
import { type Board, BoardEncoder, snapshotFor } from './board.ts';
import { Recent } from './recent.ts';

/** Entries kept for those who were away for a moment. */
const keptEntries = 1000;

/** What is ready for whoever joins: the board, encoded once for all, and the latest turns. */
export class Showing {
  readonly #encoder = new BoardEncoder();
  readonly #recent = new Recent(keptEntries, 0);
  #board: Board | null = null;

  add(turn: Turn): void {
    this.#recent.add(turn);
  }

  /** The board as it stands after entry `seq`, or what came after `since` if `had` is the same viewer still and it is recent. */
  show(
    viewer: Viewer,
    since: number | null,
    had: Viewer | null,
    now: { readonly seq: number; readonly state: State },
  ): Shown {
    const same =
      had?.person === viewer.person && had.role === viewer.role && had.party === viewer.party;
    const missed = same && since !== null && since <= now.seq ? this.#recent.since(since) : null;
    const news = (turns: readonly Turn[]) => turns.map((turn) => newsFor(turn, viewer));
    if (missed) return { ok: true, viewer, news: news(missed) };
    const board = this.#freshBoard(now.seq, now.state);
    const tail = this.#recent.since(board.seq) ?? [];
    return { ok: true, viewer, snapshot: snapshotFor(board, viewer), news: news(tail) };
  }

  /** Made anew only when the news after it would weigh more than an eighth of it. */
  #freshBoard(seq: number, state: State): Board {
    const tail = this.#board ? seq - this.#board.seq : 0;
    const short =
      tail <= keptEntries && (tail <= 32 || tail * 2000 <= (this.#board?.open.byteLength ?? 0));
    if (!this.#board || !short) this.#board = this.#encoder.encode(seq, state);
    return this.#board;
  }
}
