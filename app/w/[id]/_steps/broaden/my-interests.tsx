'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SilentInterest } from '../../../../../lib/steps/broaden/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Card, CardState } from '../../../../_ui/card.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { toast } from '../../../../_ui/toast.ts';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, usePending, useWorkshop } from '../../_room/use-room.tsx';
import { EditInterest } from './edit-interest.tsx';

/** My interests of this round, face up for me only, last one first. */
export function MyInterests() {
  const t = useTranslations('broaden.silent');
  const levels = useTranslations('broaden.level');
  const common = useTranslations('common');
  const act = useAct();
  const can = useCan();
  const pending = usePending();
  const parties = useParties();
  const { secret } = useWorkshop().broaden;
  const [editing, edit] = useState<SilentInterest | null>(null);
  const cards = secret.rows
    .filter((row): row is SilentInterest => row.kind === 'card')
    .toReversed();

  const takeBack = async ({ id, level, text, why, importance, issues }: SilentInterest) => {
    const sent = await act('broaden/take-back-interest', { id });
    const again = () => void act('broaden/post-interest', { level, text, why, importance, issues });
    if (sent.ok) toast(t('takenBack'), { action: { label: common('undo'), onClick: again } });
  };

  return (
    <section>
      <h2 className="mb-2 text-t4">
        {t('mine')} <span className="num second">{cards.length}</span>
      </h2>
      {cards.length === 0 && <p className="second">{t('none')}</p>}
      <ul className="grid gap-2 pl-[9px]">
        {cards.map((card) => (
          <Card
            key={card.id}
            roomy
            mark={card.level === 'collective' ? undefined : parties.of(card.party)?.mark}
            foot={
              <>
                <Tag>{levels(card.level)}</Tag>
                {can('broaden/edit-interest') && (
                  <Button small tone="bare" onClick={() => edit(card)}>
                    {common('edit')}
                  </Button>
                )}
                {can('broaden/take-back-interest') && (
                  <Button small tone="bare" onClick={() => void takeBack(card)}>
                    {t('takeBack')}
                  </Button>
                )}
              </>
            }
          >
            {card.text}
            {card.why && <span className="second block text-t2">{card.why}</span>}{' '}
            <CardState state={pending.has(card.id) ? 'wait' : 'saved'}>
              {pending.has(card.id) ? t('waits') : t('saved')}
            </CardState>
          </Card>
        ))}
      </ul>
      {editing && <EditInterest card={editing} onDone={() => edit(null)} />}
    </section>
  );
}
