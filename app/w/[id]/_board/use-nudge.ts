'use client';

import { useTranslations } from 'next-intl';
import { toast } from '../../../_ui/toast.ts';
import { useAct } from '../_room/use-act.ts';

/** Lets one person, the people of a party, or (with neither) everyone who is not done know that they are waited for. */
export function useNudge(): (whom: {
  readonly person?: string;
  readonly party?: string;
}) => Promise<void> {
  const t = useTranslations('board.people');
  const act = useAct();
  return async (whom) => {
    if ((await act('session/nudge', whom)).ok) toast(t('nudged'), { id: 'nudged' });
  };
}
