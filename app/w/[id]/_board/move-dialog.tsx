'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';
import { openItems, type Standing, standingOf } from '../../../../lib/workshop/lead.ts';
import { limits } from '../../../../lib/workshop/limits.ts';
import { Button } from '../../../_ui/button.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { Field } from '../../../_ui/field.tsx';
import { useAct } from '../_room/use-act.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { ChecklistWords } from './checklist-words.tsx';

/** Moving on: what is not green yet can be passed over, each with its reason. */
export function MoveDialog({
  to,
  open,
  onOpenChange,
}: {
  to: StepId;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('board.move');
  const steps = useTranslations('board.steps');
  const act = useAct();
  const state = useWorkshop();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const from = state.session.step;
  const left: readonly Standing[] = from ? openItems(standingOf(state, from)) : [];
  const bare = left.filter((item) => (reasons[item.id] ?? '').trim() === '');
  const given = left.map((item) => reasons[item.id] ?? '').find((reason) => reason.trim() !== '');

  const go = async () => {
    const waivers = left.map((item) => ({ item: item.id, reason: reasons[item.id] ?? '' }));
    const sent = await act('session/move', { step: to, waivers });
    if (sent.ok) {
      setReasons({});
      onOpenChange(false);
    }
  };

  return (
    <Dialog
      title={t('title', { number: stepIds.indexOf(to) + 1, step: steps(to) })}
      lead={left.length === 0 ? t('done') : t('open')}
      open={open}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button tone="bare" onClick={() => onOpenChange(false)}>
            {t('stay')}
          </Button>
          <Button tone="ink" disabled={bare.length > 0} onClick={() => void go()}>
            {t('go', { step: steps(to) })}
          </Button>
        </>
      }
    >
      <ul className="grid gap-4">
        {from &&
          left.map((item) => (
            <li key={item.id}>
              <p id={`open-${item.id}`} className="font-semibold">
                <ChecklistWords step={from} item={item} />
              </p>
              <Field
                label={t('reason')}
                small
                lines={2}
                aria-describedby={`open-${item.id}`}
                most={limits.card}
                value={reasons[item.id] ?? ''}
                onChange={(event) => setReasons({ ...reasons, [item.id]: event.target.value })}
              />
            </li>
          ))}
      </ul>
      {given && bare.length > 0 && (
        <Button
          small
          className="mt-3"
          onClick={() =>
            setReasons({ ...reasons, ...Object.fromEntries(bare.map(({ id }) => [id, given])) })
          }
        >
          {t('same', { count: bare.length })}
        </Button>
      )}
    </Dialog>
  );
}
