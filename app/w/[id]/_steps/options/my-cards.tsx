'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SilentCard } from '../../../../../lib/steps/options/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Card, CardState } from '../../../../_ui/card.tsx';
import { toast } from '../../../../_ui/toast.ts';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, usePending, useWorkshop } from '../../_room/use-room.tsx';
import { EditCard } from './edit-card.tsx';

/** My cards of this round, face up for me only, last one first. */
export function MyCards() {
  const t = useTranslations('options.silent');
  const common = useTranslations('common');
  const act = useAct();
  const can = useCan();
  const pending = usePending();
  const parties = useParties();
  const { secret } = useWorkshop().options;
  const [editing, edit] = useState<SilentCard | null>(null);
  const cards = secret.rows.filter((row): row is SilentCard => row.kind === 'card').toReversed();

  const takeBack = async (card: SilentCard) => {
    const sent = await act('options/take-back', { id: card.id });
    if (!sent.ok) return;
    const { title, text, issues, serves, buildsOn } = card;
    const again = () => void act('options/post', { title, text, issues, serves, buildsOn });
    toast(t('takenBack'), { action: { label: common('undo'), onClick: again } });
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
            mark={parties.of(card.party)?.mark}
            foot={
              can('options/edit') && (
                <>
                  <Button small tone="bare" onClick={() => edit(card)}>
                    {common('edit')}
                  </Button>
                  <Button small tone="bare" onClick={() => void takeBack(card)}>
                    {t('takeBack')}
                  </Button>
                </>
              )
            }
          >
            {card.title}
            {card.text && (
              <span className="second block whitespace-pre-line text-t2">{card.text}</span>
            )}{' '}
            <CardState state={pending.has(card.id) ? 'wait' : 'saved'}>
              {pending.has(card.id) ? t('waits') : t('saved')}
            </CardState>
          </Card>
        ))}
      </ul>
      {editing && <EditCard card={editing} command="options/edit" onDone={() => edit(null)} />}
    </section>
  );
}
