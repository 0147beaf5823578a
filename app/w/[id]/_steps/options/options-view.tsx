'use client';

import { useTranslations } from 'next-intl';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { useCan, useMe, useRoom, useWorkshop } from '../../_room/use-room.tsx';
import { AddLate } from './add-late.tsx';
import { Board } from './board.tsx';
import { Findings } from './findings.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { PromptLine } from './prompt-line.tsx';
import { PromptTools } from './prompt-tools.tsx';
import { PutAside } from './put-aside.tsx';
import { WritePart } from './write-part.tsx';

/** Step 2 as everyone works in it: write in silence, then everything on the table, then put it in order. */
export function OptionsView() {
  const t = useTranslations('options');
  const { options } = useWorkshop();
  const { facilitator, role } = useMe();
  const { live } = useRoom();
  const can = useCan();
  const { round } = options;
  if (round === 'idle')
    return (
      <EmptyState title={t('idle.title')}>
        {t(facilitator ? 'idle.lead' : role === 'observer' ? 'idle.look' : 'idle.wait')}
      </EmptyState>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <PromptLine />
      {live && facilitator && (round === 'silent' || round === 'revealed') && <PromptTools />}
      {(round === 'silent' || round === 'revealed') && <WritePart />}
      {round === 'closed' && <LookAlikes />}
      {round !== 'silent' && can('options/add-late') && (
        <p>
          <AddLate />
        </p>
      )}
      {(round !== 'silent' || options.options.size > 0) && <Board />}
      {round === 'closed' && <Findings />}
      <PutAside />
    </div>
  );
}
