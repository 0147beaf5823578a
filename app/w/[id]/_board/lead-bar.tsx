'use client';

import { useTranslations } from 'next-intl';
import { type ReactElement, useState } from 'react';
import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';
import { type Lead, leadOf, type Standing, standingOf } from '../../../../lib/workshop/lead.ts';
import { BarTool, FacilitatorBar } from '../../../_ui/facilitator-bar.tsx';
import { Icon } from '../../../_ui/icon.tsx';
import { Popover } from '../../../_ui/popover.tsx';
import { useWorkshop } from '../_room/use-room.tsx';
import { BarTools } from './bar-tools.tsx';
import { ChecklistList } from './checklist-list.tsx';
import { ChecklistWords } from './checklist-words.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { Countdown } from './countdown.tsx';
import { LeadAction } from './lead-action.tsx';
import { LeadWords } from './lead-words.tsx';
import { MoveDialog } from './move-dialog.tsx';

/** As many items as fit in the bar; a longer list shows what is open and opens whole. */
const fits = 4;

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
  // Another facilitator may have moved the group while this one's sheet was open: then there is nothing left to ask.
  if (moving && (!step || moving !== stepIds[stepIds.indexOf(step) + 1])) setMoving(null);
  const isDone = (item: Standing) => item.done || item.waived !== null;
  const open = checklist.filter((item) => !isDone(item));
  const inBar =
    checklist.length <= fits
      ? checklist
      : [...open, ...checklist.filter(isDone)].slice(0, fits - 1);
  const whole = (trigger: ReactElement) =>
    step && (
      <Popover title={t('checklist')} trigger={trigger}>
        <ChecklistList step={step} items={checklist} />
      </Popover>
    );
  return (
    <>
      <FacilitatorBar
        label={t('label')}
        nextLabel={t('now')}
        next={<LeadWords lead={lead} />}
        action={<LeadAction lead={lead} onMove={setMoving} onClose={() => setClosing(true)} />}
        checklist={inBar.map((item) => ({
          id: item.id,
          done: isDone(item),
          text: step && <ChecklistWords step={step} item={item} />,
        }))}
        more={
          inBar.length < checklist.length &&
          whole(
            <button type="button" className="tool words">
              {t('all', { count: checklist.length })}
            </button>,
          )
        }
        clock={<Countdown />}
        tools={
          <>
            {checklist.length > 0 && (
              <span className="sm:hidden">
                {whole(
                  <BarTool icon={<Icon name={open.length > 0 ? 'open' : 'check'} />}>
                    {t('left', { count: open.length })}
                  </BarTool>,
                )}
              </span>
            )}
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
