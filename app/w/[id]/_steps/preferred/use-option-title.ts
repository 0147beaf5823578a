'use client';

import { useTranslations } from 'next-intl';
import { zeroOption } from '../../../../../lib/workshop/standing.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** What an option is called, doing nothing included. */
export function useOptionTitle(): (option: string) => string {
  const t = useTranslations('preferred');
  const { options } = useWorkshop().options;
  return (option) =>
    option === zeroOption ? t('zero') : (options.get(option)?.title ?? t('gone'));
}
