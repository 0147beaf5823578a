'use client';

import { useTranslations } from 'next-intl';
import type { Message } from '../../../../lib/facilitation/slice.ts';

/** A line to all as its viewer reads it. */
export function useMessageText(): (message: Message) => string {
  const t = useTranslations('facilitation.prompt');
  return (message) => (message.kind === 'own' ? message.text : t(message.kind));
}
