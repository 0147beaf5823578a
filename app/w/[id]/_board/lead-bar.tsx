'use client';

import { useTranslations } from 'next-intl';
import { type ReactElement, useState } from 'react';
import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';
import { type Lead, leadOf, type Standing, standingOf } from '../../../../lib/workshop/lead.ts';
import { BarTool, FacilitatorBar } from '../../../_ui/facilitator-bar.tsx';
import { Icon } from '../../../_ui/icon.tsx';
import { Popover } from '../../../_ui/popover.tsx';
import { useShown } from '../_facilitation/shown-step.ts';
import { useLeading } from '../_facilitation/use-leading.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { BarTools } from './bar-tools.tsx';
import { ChecklistList } from './checklist-list.tsx';
import { ChecklistWords } from './checklist-words.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { LeadAction } from './lead-action.tsx';
import { LeadWords } from './lead-words.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { showPlace } from './show-place.ts';

/** As many items as stand in the bar; the whole list is one press away. */
const fits = 2;

/** The facilitator's bar: the one next thing, the step's checklist, the clock and the tools. */
export function LeadBar() {
  const t = useTranslations('board.lead');
  const state = useWorkshop();
  const { shown, goAlong } = useShown();
  const [moving, setMoving] = useState<StepId | null>(null);
  const [closing, setClosing] = useState(false);
  const [listing, setListing] = useState<'bar' | 'tool' | null>(null);
  useLeading();
  const lead: Lead = leadOf(state);
  const { step } = state.session;
  const checklist = step ? standingOf(state, step) : [];
  // What is asked next may wait: moving on with a reason must always be within reach.
  const onward = lead.kind === 'step' ? stepIds[stepIds.indexOf(lead.step) + 1] : undefined;
  // Another facilitator may have moved the group while this one's sheet was open: then there is nothing left to ask.
  if (moving && (!step || moving !== stepIds[stepIds.indexOf(step) + 1])) setMoving(null);
  const isDone = (item: Standing) => item.done || item.waived !== null;
  const open = checklist.filter((item) => !isDone(item));
  const inBar = [...open, ...checklist.filter(isDone)].slice(0, fits);
  const show = (anchor: string) => {
    setListing(null);
    if (shown !== step) goAlong();
    // What is not on the page yet comes there by the next thing: a round that is still closed, a text that is still to be made.
    showPlace(anchor, () => document.querySelector<HTMLElement>('.fbar .next .btn')?.focus());
  };
  const whole = (place: 'bar' | 'tool', trigger: ReactElement) =>
    step && (
      <Popover
        title={t('checklist')}
        trigger={trigger}
        open={listing === place}
        onOpenChange={(on) => setListing(on ? place : null)}
      >
        <ChecklistList step={step} items={checklist} onShow={show} />
      </Popover>
    );
  return (
    <>
      <FacilitatorBar
        label={t('label')}
        nextLabel={t('now')}
        next={<LeadWords lead={lead} />}
        action={
          <LeadAction
            lead={lead}
            onMove={setMoving}
            onClose={() => setClosing(true)}
            onShow={show}
          />
        }
        checklist={inBar.map((item) => ({
          id: item.id,
          done: isDone(item),
          text:
            step &&
            (isDone(item) ? (
              <ChecklistWords step={step} item={item} />
            ) : (
              <button type="button" className="go" onClick={() => show(item.anchor)}>
                <ChecklistWords step={step} item={item} />
              </button>
            )),
        }))}
        more={
          checklist.length > 0 &&
          whole(
            'bar',
            <button type="button" className="tool words">
              {t('all', { count: checklist.length, open: open.length })}
            </button>,
          )
        }
        tools={
          <>
            {checklist.length > 0 && (
              <span className="sm:hidden">
                {whole(
                  'tool',
                  <BarTool icon={<Icon name={open.length > 0 ? 'open' : 'check'} />}>
                    {t('left', { count: open.length })}
                  </BarTool>,
                )}
              </span>
            )}
            <BarTools onOnward={onward && (() => setMoving(onward))} />
          </>
        }
      />
      {moving && <MoveDialog to={moving} open onOpenChange={(on) => !on && setMoving(null)} />}
      <CloseDialog open={closing} onOpenChange={setClosing} />
    </>
  );
}
