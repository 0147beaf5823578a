'use client';

import { useEffect } from 'react';
import { stepIds } from '../../../../lib/workshop/kernel.ts';
import { useUndo } from '../_board/use-undo.ts';
import { useCan, useMe, useRoom, useWorkshop } from '../_room/use-room.tsx';
import { useSheets } from './sheets-context.ts';
import { type Shortcut, type ShortcutId, shortcuts } from './shortcuts.ts';
import { useShown } from './shown-step.ts';
import { useDeviceSwitch } from './use-device-switch.ts';
import { useFollow } from './use-follow.ts';

/** Typing, or choosing in a sheet or a menu: a key means a letter there, or something of its own. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'))
    return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('textarea, select, [role=textbox]')) return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
  );
}

const press = (id: string) => document.getElementById(id)?.click();

/** Listens for single keys, as long as nobody types and this device has them on. */
export function useShortcuts(): void {
  const can = useCan();
  const me = useMe();
  const room = useRoom();
  const { session } = useWorkshop();
  const { show } = useSheets();
  const { shown, look } = useShown();
  const [off] = useDeviceSwitch('keys-off');
  const undo = useUndo();
  const follow = useFollow();

  useEffect(() => {
    if (off || !room.live) return;
    const acts: Partial<Record<ShortcutId, () => void>> = {
      next: () => document.querySelector<HTMLElement>('.fbar .next .btn')?.focus(),
      timer: () => press('tool-clock'),
      undo: () => undo.count > 0 && void undo.do(),
      follow: () => follow.toggle(),
      ready: () => {
        if (me.person) void room.send('session/ready', { ready: !session.ready.has(me.person) });
      },
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented)
        return;
      if (isBusy(event.target)) return;
      const step = /^[1-6]$/.test(event.key) ? stepIds[Number(event.key) - 1] : undefined;
      if (step) {
        const { reached } = session;
        if (reached !== null && stepIds.indexOf(step) <= stepIds.indexOf(reached) && step !== shown)
          look(step);
        return;
      }
      const found: Shortcut | undefined = shortcuts.find(
        ({ key }) => key === event.key.toUpperCase(),
      );
      if (!found || (found.needs !== undefined && !can(found.needs))) return;
      event.preventDefault();
      if (found.sheet) show(found.sheet);
      else acts[found.id as ShortcutId]?.();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
