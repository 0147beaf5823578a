import type { SheetId } from './sheets-context.ts';

/** A key and what it does: opens a sheet, or an act of the board's (`use-shortcuts.ts`). `needs` is a command that one must be allowed. */
export type Shortcut = {
  readonly id: string;
  readonly key: string;
  readonly sheet?: SheetId;
  readonly needs?: string;
};

/** Single keys, the same in both languages; none has an effect that can't be taken back. */
export const shortcuts = [
  { id: 'next', key: 'N', needs: 'session/move' },
  { id: 'timer', key: 'T', needs: 'session/start-timer' },
  { id: 'undo', key: 'Z', needs: 'session/undo' },
  { id: 'follow', key: 'F', needs: 'facilitation/follow' },
  { id: 'places', key: 'D', sheet: 'places', needs: 'facilitation/bring' },
  { id: 'tell', key: 'M', sheet: 'tell', needs: 'facilitation/tell' },
  { id: 'notes', key: 'A', sheet: 'notes', needs: 'facilitation/note' },
  { id: 'people', key: 'W', sheet: 'people', needs: 'session/place' },
  { id: 'join', key: 'J', sheet: 'join', needs: 'session/place' },
  { id: 'ready', key: 'K', needs: 'session/ready' },
  { id: 'parking', key: 'P', sheet: 'parking' },
  { id: 'keys', key: '?', sheet: 'keys' },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof shortcuts)[number]['id'];

export const keyOf = (id: ShortcutId): string =>
  shortcuts.find((shortcut) => shortcut.id === id)?.key ?? '';
