'use client';

import { useCallback } from 'react';
import { toast } from '../../../_ui/toast.ts';
import type { Sent } from './room-handle.ts';
import { useReason } from './use-reason.ts';
import { useRoom } from './use-room.tsx';

/**
 * Sends a command and shows why when it is refused, in the viewer's language. Resolves with the server's answer, so that a form can
 * keep its text when it was refused. `id` becomes the id of what is made.
 */
export function useAct(): (type: string, payload: object, id?: string) => Promise<Sent> {
  const room = useRoom();
  const sentence = useReason();
  return useCallback(
    async (type, payload, id) => {
      const sent = await room.send(type, payload, id);
      if (!sent.ok)
        toast(sentence(sent.reason), { refused: true, id: `refused-${sent.reason.code}` });
      return sent;
    },
    [room, sentence],
  );
}
