'use client';

import { useRoom, useWorkshop } from '../_room/use-room.tsx';
import { useWakeLock } from '../_room/use-wake-lock.ts';

/** The screen stays on while a round is open or the clock runs: then one thinks before one writes. */
export function useStayAwake(): void {
  const { live } = useRoom();
  const { session, broaden, options, preferred, improve } = useWorkshop();
  const inRound =
    (session.step === 'broaden' && broaden.round === 'silent') ||
    (session.step === 'options' && options.round === 'silent') ||
    (session.step === 'preferred' && preferred.openRound !== null) ||
    (session.step === 'improve' && improve.rounds.rows.some((one) => one.state === 'silent'));
  const on = live && session.closedAt === null && (inRound || session.timer?.state === 'running');
  useWakeLock(on);
}
