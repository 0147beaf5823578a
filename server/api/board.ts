import { packShown } from '../../lib/protocol/board-ahead.ts';
import type { Shown } from '../../lib/protocol/wire.ts';
import { compressed } from '../compressed.ts';
import { get, refused } from './route.ts';
import { atTable } from './table.ts';

/** The board as whoever asks may see it now, for a page that can't have its socket yet. Nobody counts as here by asking. */
export const boardRoute = get('/api/workshops/:id/board', (call) =>
  atTable(call, async ({ room, place }) => {
    let shown: Shown | null = null;
    const seen = await room.join(place.person, null, null, (_viewer, now) => {
      shown = { ...now, ...(now.snapshot && { snapshot: compressed(now.snapshot) }) };
    });
    if (!seen.ok || !shown) return refused(seen.ok ? 'unknown' : seen.reason);
    return { body: packShown(shown), headers: { 'content-type': 'application/octet-stream' } };
  }),
);
