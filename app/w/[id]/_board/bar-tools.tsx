'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { undoables } from '../../../../lib/workshop/undoables.ts';
import { BarTool } from '../../../_ui/facilitator-bar.tsx';
import { Icon } from '../../../_ui/icon.tsx';
import { toast } from '../../../_ui/toast.ts';
import { useAct } from '../_room/use-act.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { PeopleDialog } from './people-dialog.tsx';
import { ScreenTool } from './screen-tool.tsx';
import { TimerTool } from './timer-tool.tsx';

/** Clock, undo, who is here, how to join. */
export function BarTools() {
  const t = useTranslations('board');
  const act = useAct();
  const [open, setOpen] = useState<'people' | 'join' | null>(null);
  const undoable = undoables(useWorkshop().session).length;
  const undo = async () => {
    const sent = await act('session/undo', {});
    if (sent.ok) toast(t('undo.done'));
  };
  return (
    <>
      <TimerTool />
      <BarTool icon={<Icon name="back" />} disabled={undoable === 0} onClick={() => void undo()}>
        {t('undo.tool')}
      </BarTool>
      <BarTool icon={<Icon name="eye" />} onClick={() => setOpen('people')}>
        {t('people.tool')}
      </BarTool>
      <BarTool icon={<Icon name="plus" />} onClick={() => setOpen('join')}>
        {t('join.tool')}
      </BarTool>
      <ScreenTool />
      <PeopleDialog open={open === 'people'} onOpenChange={(on) => setOpen(on ? 'people' : null)} />
      <JoinDialog open={open === 'join'} onOpenChange={(on) => setOpen(on ? 'join' : null)} />
    </>
  );
}
