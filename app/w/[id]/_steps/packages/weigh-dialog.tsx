'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ownInterests, weightsOf } from '../../../../../lib/steps/packages/worth.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { SlideLine } from '../slide-line.tsx';

/** What weighs more for us: each interest from 0 to 10, shown as its share of the whole. */
export function WeighDialog({ party }: { party: string }) {
  const t = useTranslations('packages.weigh');
  const format = useFormatter();
  const state = useWorkshop();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const kept = weightsOf(state, party);
  const [changed, change] = useState<Record<string, number>>({});
  const interests = ownInterests(state, party).flatMap(
    (id) => state.broaden.interests.get(id) ?? [],
  );
  const weights = Object.fromEntries(interests.map(({ id }) => [id, changed[id] ?? kept[id] ?? 0]));
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const most = Math.max(10, ...Object.values(kept));
  const keep = async () => {
    const sent = await act('packages/weigh', { weights });
    if (!sent.ok) return;
    change({});
    setOpen(false);
  };
  return (
    <Dialog
      broad
      title={t('title')}
      lead={t('lead')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button small tone="bare" flush className="mt-2">
          {t('open')}
        </Button>
      }
      actions={
        <Button tone="ink" disabled={total === 0} onClick={() => void keep()}>
          {t('keep')}
        </Button>
      }
    >
      <ul className="scores">
        {interests.map(({ id, text }) => (
          <SlideLine
            key={id}
            id={`weight-${id}`}
            label={text}
            ends={[t('little'), t('much')]}
            range={[0, most]}
            value={weights[id] ?? 0}
            shown={
              <b className="num">
                {format.number(total > 0 ? (weights[id] ?? 0) / total : 0, { style: 'percent' })}
              </b>
            }
            onChange={(weight) => change({ ...changed, [id]: weight })}
          />
        ))}
      </ul>
    </Dialog>
  );
}
