import { boardPath, unpackShown } from '../protocol/board-ahead.ts';
import type { Shown } from '../protocol/wire.ts';
import { inflated, inflatesHere } from './inflate.ts';

/** Longer, in ms, and the socket asks by itself: a connection that says nothing for ten seconds is not kept. */
const patience = 8000;

/**
 * The board by the request that the page itself began, while its scripts were still on their way; null where that is not to be had, and
 * then it comes over the socket.
 */
export async function boardAhead(workshop: string): Promise<Shown | null> {
  if (!inflatesHere) return null;
  try {
    const answer = await fetch(boardPath(workshop), { signal: AbortSignal.timeout(patience) });
    if (!answer.ok) return null;
    const shown = unpackShown(new Uint8Array(await answer.arrayBuffer()));
    if (!shown?.snapshot?.gzip) return shown;
    return { ...shown, snapshot: await inflated(shown.snapshot) };
  } catch {
    return null;
  }
}
