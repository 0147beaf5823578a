'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Amendment } from '../../../../../lib/steps/improve/slice.ts';
import { currentVersion, levelsOn } from '../../../../../lib/steps/improve/standing.ts';
import { Lamp } from '../../../../_ui/lamp.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';

/** What the proposer thinks a party will say: dashed, and said to be a guess. It counts nowhere. */
export function Expected({
  amendment,
  touched,
}: {
  amendment: Amendment;
  touched: readonly string[];
}) {
  const t = useTranslations('improve');
  const format = useFormatter();
  const { improve } = useWorkshop();
  const party = useParty();
  const version = currentVersion(improve);
  const again = t('expected.again', {
    count: touched.length,
    parties: format.list(touched.map((id) => party(id).name)),
  });
  const guess = amendment.expects;
  const now = guess && version ? levelsOn(improve, version).get(guess.party) : undefined;
  if (!guess || !now) return <p className="small second">{again}</p>;
  const who = party(guess.party);
  return (
    <div className="pred">
      <span className="pl">
        <Lamp mark={who.mark} level={now.level} />
        <b>{now.level}</b>
      </span>
      <svg className="arrow" viewBox="0 0 60 20" aria-hidden="true">
        <path d="M2 10h50M44 3l9 7-9 7" />
      </svg>
      <span className="pl">
        <Lamp mark={who.mark} level={guess.level} guess />
        <b>{guess.level}</b>
      </span>
      <p>
        <b>{t('expected.title')}</b>{' '}
        {t('expected.body', {
          party: who.name,
          level: guess.level,
          word: t(`level.${guess.level}.word`),
        })}{' '}
        {again}
      </p>
    </div>
  );
}
