'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { interestGain } from '../../../../../lib/analysis/gains.ts';
import type { Package } from '../../../../../lib/steps/packages/slice.ts';
import { ownInterests, scoresOf, weightsOf } from '../../../../../lib/steps/packages/worth.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { SlideLine } from '../slide-line.tsx';

/** What a package does for each of our own interests, from −5 to +5; 0 is as good as no deal. */
export function ValueDialog({
  letter,
  pack,
  party,
  onClose,
}: {
  letter: string;
  pack: Package;
  party: string;
  onClose: () => void;
}) {
  const t = useTranslations('packages.value');
  const format = useFormatter();
  const state = useWorkshop();
  const act = useAct();
  const interests = ownInterests(state, party).flatMap(
    (id) => state.broaden.interests.get(id) ?? [],
  );
  const before = scoresOf(state, party, pack.id)?.scores ?? {};
  const [scores, give] = useState<Record<string, number | null>>({ ...before });
  const gain = interestGain(weightsOf(state, party), scores);
  const keep = async () => {
    const sent = await act('packages/value', { package: pack.id, scores });
    if (sent.ok) onClose();
  };
  return (
    <Dialog
      broad
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title', { letter, name: pack.name })}
      lead={t('lead')}
      actions={
        <>
          <Button tone="ink" onClick={() => void keep()}>
            {t('keep')}
          </Button>
          <span className="second">
            {gain === null
              ? t('left', { count: interests.filter(({ id }) => scores[id] == null).length })
              : t('gain', {
                  gain: format.number(gain, {
                    maximumFractionDigits: 0,
                    signDisplay: 'exceptZero',
                  }),
                })}
          </span>
        </>
      }
    >
      {interests.length === 0 && <p>{t('none')}</p>}
      <ul className="scores">
        {interests.map(({ id, text }) => {
          const score = scores[id] ?? null;
          return (
            <SlideLine
              key={id}
              id={`score-${id}`}
              label={text}
              ends={['−5', '+5']}
              range={[-5, 5]}
              value={score}
              spoken={score === null ? t('open') : String(score)}
              shown={
                score === null ? (
                  <Button small onClick={() => give({ ...scores, [id]: 0 })}>
                    {t('same')}
                  </Button>
                ) : (
                  <b className="num">{format.number(score, { signDisplay: 'exceptZero' })}</b>
                )
              }
              onChange={(next) => give({ ...scores, [id]: next })}
            />
          );
        })}
      </ul>
    </Dialog>
  );
}
