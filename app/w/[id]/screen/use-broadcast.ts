'use client';

import { useTranslations } from 'next-intl';
import { useWorkshop } from '../_room/use-room.tsx';

/** What the facilitator says to all, as long as it stands; else null. */
export function useBroadcast(): string | null {
  const prompts = useTranslations('facilitation.prompt');
  const { message } = useWorkshop().facilitation;
  if (!message) return null;
  return message.kind === 'own' ? message.text : prompts(message.kind);
}
