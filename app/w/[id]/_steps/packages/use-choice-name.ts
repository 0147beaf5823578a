'use client';

import { useTranslations } from 'next-intl';
import { useWorkshop } from '../../_room/use-room.tsx';

/** What a choice on an issue is called: the option's title, or *as now*. */
export function useChoiceName(): (option: string | null) => string {
  const t = useTranslations('packages.choose');
  const { options } = useWorkshop().options;
  return (option) => (option === null ? t('asNow') : (options.get(option)?.title ?? t('gone')));
}
