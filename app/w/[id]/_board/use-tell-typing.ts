'use client';

import { useEffect } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { useMe, useRoom } from '../_room/use-room.tsx';

const isText = (field: EventTarget | null): boolean =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && field.type === 'text');

/** Tells the facilitators, as far as they may know, that this participant is writing in the step on the screen. Not what, and not where. */
export function useTellTyping(step: StepId | null): void {
  const room = useRoom();
  const { role } = useMe();
  useEffect(() => {
    if (!room.live || step === null || role !== 'participant') return;
    const tell = (event: Event) => isText(event.target) && room.tellTyping(step);
    // Sheets hang beside the page: the document hears them all.
    document.addEventListener('input', tell);
    return () => document.removeEventListener('input', tell);
  }, [room, role, step]);
}
