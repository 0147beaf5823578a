import type { SessionSlice, Undoable } from '../steps/session/slice.ts';

/** What the facilitators can take back, last first; empty for everyone else. */
export function undoables(session: SessionSlice): Undoable['commands'] {
  const row = session.secret.get('undo');
  return row?.kind === 'undo' ? row.commands : [];
}
