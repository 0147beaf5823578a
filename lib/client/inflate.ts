import type { Snapshot } from '../protocol/wire.ts';

/**
 * Browsers before 2023 can't; they get large boards as they are. So does a program of ours outside a browser: it runs beside the server, where
 * unpacking takes longer than the bytes.
 */
export const inflatesHere =
  typeof document === 'object' && typeof DecompressionStream === 'function';

/** A compressed board as it was before. Rejects when the bytes are no gzip. */
export async function inflated({ gzip: _, ...snapshot }: Snapshot): Promise<Snapshot> {
  const bytes = new Blob([snapshot.open as Uint8Array<ArrayBuffer>]).stream();
  const open = await new Response(bytes.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return { ...snapshot, open: new Uint8Array(open) };
}
