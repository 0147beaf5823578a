'use client';

import { useTranslations } from 'next-intl';
import { Chip } from '../../../_ui/chip.tsx';
import { useReason } from '../_room/use-reason.ts';
import { useRoom, useStatus } from '../_room/use-room.tsx';

/** Whether what I did is kept, in words. Never "saved" for what is not in the log. */
export function StatusChip() {
  const t = useTranslations('board.status');
  const sentence = useReason();
  const { live } = useRoom();
  const { link, waiting, refused } = useStatus();
  if (!live) return <Chip icon="eye">{t('replay')}</Chip>;
  if (link === 'offline')
    return <Chip state="wait">{waiting > 0 ? t('offline', { waiting }) : t('offlineIdle')}</Chip>;
  if (link === 'connecting') return <Chip state="busy">{t('connecting')}</Chip>;
  if (waiting > 0) return <Chip state="busy">{t('saving')}</Chip>;
  if (refused) return <Chip state="stop">{t('refused', { why: sentence(refused) })}</Chip>;
  return <Chip state="saved">{t('saved')}</Chip>;
}
