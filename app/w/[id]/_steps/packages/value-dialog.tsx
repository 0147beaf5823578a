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
            <li key={id}>
              <label htmlFor={`score-${id}`}>{text}</label>
              <span className="score-line">
                <span className="label">−5</span>
                <input
                  id={`score-${id}`}
                  type="range"
                  min={-5}
                  max={5}
                  step={1}
                  value={score ?? 0}
                  aria-valuetext={score === null ? t('open') : String(score)}
                  onChange={(e) => give({ ...scores, [id]: Number(e.target.value) })}
                />
                <span className="label">+5</span>
                {score === null ? (
                  <Button small onClick={() => give({ ...scores, [id]: 0 })}>
                    {t('same')}
                  </Button>
                ) : (
                  <b className="num">{format.number(score, { signDisplay: 'exceptZero' })}</b>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
