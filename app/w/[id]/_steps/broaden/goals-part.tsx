'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import type { Goal } from '../../../../../lib/steps/broaden/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { ThingMenu } from '../../_facilitation/thing-menu.tsx';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { GoalSheet } from './goal-sheet.tsx';

/** The ambition in numbers: from where to where, and when. */
export function GoalsPart() {
  const t = useTranslations('broaden.goals');
  const common = useTranslations('common');
  const can = useCan();
  const format = useFormatter();
  const { goals } = useWorkshop().broaden;
  const [open, setOpen] = useState<Goal | 'new' | null>(null);
  return (
    <div id="goals">
      <Section title={t('title')} lead={t('lead')}>
        <ul className="mt-3 grid gap-4">
          {goals.rows.map((goal) => (
            <li key={goal.id} id={anchorOf({ kind: 'goal', of: goal.id })}>
              <p className="flex items-start justify-between gap-2">
                {goal.indicator}
                <ThingMenu kind="goal" of={goal.id} name={goal.indicator} />
              </p>
              <p className="flex flex-wrap items-baseline gap-x-3">
                <strong className="num font-display text-t5">
                  {format.number(goal.baseline)} → {format.number(goal.target)}
                </strong>
                <span className="second">
                  {goal.unit},{' '}
                  {t('by', {
                    date: format.dateTime(new Date(goal.date), {
                      dateStyle: 'long',
                      timeZone: 'UTC',
                    }),
                  })}
                </span>
                {can('broaden/set-goal') && (
                  <Button
                    small
                    tone="bare"
                    onClick={() => setOpen(goal)}
                    aria-label={t('changeThis', { goal: goal.indicator })}
                  >
                    {common('edit')}
                  </Button>
                )}
              </p>
            </li>
          ))}
          {goals.size === 0 && <li className="second">{t('none')}</li>}
        </ul>
        {can('broaden/set-goal') && (
          <Button small className="mt-3" onClick={() => setOpen('new')}>
            {t('add')}
          </Button>
        )}
      </Section>
      {open && <GoalSheet goal={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />}
    </div>
  );
}
