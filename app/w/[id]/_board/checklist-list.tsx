'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import type { Standing } from '../../../../lib/workshop/lead.ts';
import { limits } from '../../../../lib/workshop/limits.ts';
import { Button } from '../../../_ui/button.tsx';
import { Field } from '../../../_ui/field.tsx';
import { Icon } from '../../../_ui/icon.tsx';
import { useAct } from '../_room/use-act.ts';
import { useDraft } from '../_room/use-draft.ts';
import { useCan } from '../_room/use-room.tsx';
import { ChecklistWords } from './checklist-words.tsx';

type Props = {
  step: StepId;
  items: readonly Standing[];
  onShow: (anchor: string) => void;
};

/** The whole checklist of a step: what is open stands out, and is one press away from where it is worked on or from being passed over. */
export function ChecklistList({ step, items, onShow }: Props) {
  return (
    <ul className="checks">
      {items.map((item) => {
        const done = item.done || item.waived !== null;
        return (
          <li key={item.id} data-anchor={item.anchor} className={done ? undefined : 'open'}>
            <Icon name={done ? 'check' : 'open'} />
            <div>
              <ChecklistWords step={step} item={item} />
              {!item.done && <Ways step={step} item={item} onShow={onShow} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** To where it is worked on, past it with a reason, or back on the list. */
function Ways({
  step,
  item,
  onShow,
}: {
  step: StepId;
  item: Standing;
  onShow: (anchor: string) => void;
}) {
  const t = useTranslations('board.checks');
  const common = useTranslations('common');
  const act = useAct();
  const can = useCan();
  const [reason, write, clear] = useDraft(`waive:${step}:${item.id}`);
  const [passing, pass] = useState(reason !== '');
  if (!can('session/waive')) return null;
  if (item.waived !== null)
    return (
      <div>
        <Button
          small
          tone="bare"
          onClick={() => void act('session/unwaive', { step, item: item.id })}
        >
          {t('takeUp')}
        </Button>
      </div>
    );
  const close = () => {
    clear();
    pass(false);
  };
  const waive = async () => {
    const sent = await act('session/waive', { step, item: item.id, reason });
    if (sent.ok) close();
  };
  if (!passing)
    return (
      <div className="flex flex-wrap gap-x-4">
        <Button small tone="bare" onClick={() => onShow(item.anchor)}>
          {t('go')}
        </Button>
        <Button small tone="bare" onClick={() => pass(true)}>
          {t('pass')}
        </Button>
      </div>
    );
  return (
    <form
      className="mt-1 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void waive();
      }}
    >
      <Field
        small
        lines={2}
        autoFocus
        label={t('why')}
        most={limits.card}
        value={reason}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button small tone="ink" type="submit" disabled={reason.trim() === ''}>
          {t('passNow')}
        </Button>
        <Button small tone="bare" onClick={close}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
