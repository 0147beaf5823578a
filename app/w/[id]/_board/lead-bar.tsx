'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';
import { type Lead, leadOf, standingOf } from '../../../../lib/workshop/lead.ts';
import { BarTool, FacilitatorBar } from '../../../_ui/facilitator-bar.tsx';
import { Icon } from '../../../_ui/icon.tsx';
import { useWorkshop } from '../_room/use-room.tsx';
import { BarTools } from './bar-tools.tsx';
import { ChecklistWords } from './checklist-words.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { Countdown } from './countdown.tsx';
import { LeadAction } from './lead-action.tsx';
import { LeadWords } from './lead-words.tsx';
import { MoveDialog } from './move-dialog.tsx';

/** The facilitator's bar: the one next thing, the step's checklist, the clock and the tools. */
export function LeadBar() {
  const t = useTranslations('board.lead');
  const state = useWorkshop();
  const [moving, setMoving] = useState<StepId | null>(null);
  const [closing, setClosing] = useState(false);
  const lead: Lead = leadOf(state);
  const { step } = state.session;
  const checklist = step ? standingOf(state, step) : [];
  // What is asked next may wait: moving on with a reason must always be within reach.
  const onward = lead.kind === 'step' ? stepIds[stepIds.indexOf(lead.step) + 1] : undefined;
  return (
    <>
      <FacilitatorBar
        label={t('label')}
        nextLabel={t('now')}
        next={<LeadWords lead={lead} />}
        action={<LeadAction lead={lead} onMove={setMoving} onClose={() => setClosing(true)} />}
        checklist={checklist.map((item) => ({
          id: item.id,
          done: item.done || item.waived !== null,
          text: step && <ChecklistWords step={step} item={item} />,
        }))}
        clock={<Countdown />}
        tools={
          <>
            <BarTools />
            {onward && (
              <BarTool icon={<Icon name="onward" />} onClick={() => setMoving(onward)}>
                {t('onward')}
              </BarTool>
            )}
          </>
        }
      />
      {moving && <MoveDialog to={moving} open onOpenChange={(open) => !open && setMoving(null)} />}
      <CloseDialog open={closing} onOpenChange={setClosing} />
    </>
  );
}
