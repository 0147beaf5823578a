import type { SessionSlice, Undoable } from '../steps/session/slice.ts';

const undo = (session: SessionSlice): Undoable | null => {
  const row = session.secret.get('undo');
  return row?.kind === 'undo' ? row : null;
};

/** What the facilitators can take back, last first; empty for everyone else. */
export const undoables = (session: SessionSlice): Undoable['commands'] =>
  undo(session)?.commands ?? [];

/** The act that was tried last and could not be taken back any more, until something else is done or taken back. */
export const lapsedUndo = (session: SessionSlice): string | null => undo(session)?.lapsed ?? null;
