'use client';

import { useTranslations } from 'next-intl';
import { Switch } from '../../../_ui/switch.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../_room/use-room.tsx';

/** "I am ready": tells the facilitator, changes nothing else. */
export function ReadySwitch() {
  const t = useTranslations('board');
  const act = useAct();
  const can = useCan();
  const { person } = useMe();
  const { ready } = useWorkshop().session;
  if (!person || !can('session/ready')) return null;
  return (
    <Switch on={ready.has(person)} onChange={(on) => void act('session/ready', { ready: on })}>
      {t('ready')}
    </Switch>
  );
}
