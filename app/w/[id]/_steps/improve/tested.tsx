'use client';

import { useTranslations } from 'next-intl';
import type { Amendment } from '../../../../../lib/steps/improve/slice.ts';
import { Lamp } from '../../../../_ui/lamp.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';

/** What the parties that it touches said when it was tested. */
export function Tested({ amendment }: { amendment: Amendment }) {
  const t = useTranslations('improve');
  const { improve } = useWorkshop();
  const party = useParty();
  const round = improve.rounds.rows.findLast((row) => row.amendment === amendment.id);
  const rows = round ? improve.levels.rows.filter((row) => row.round === round.id) : [];
  if (rows.length === 0) return null;
  return (
    <ul className="tested" aria-label={t('amend.tested')}>
      {rows.map((row) => (
        <li key={row.id}>
          <Lamp mark={party(row.party).mark} level={row.level} />
          <span>
            {party(row.party).name} <b className="num">{row.level}</b>{' '}
            {t(`level.${row.level}.word`)}
            {row.comment && <span className="second"> {t('quote', { text: row.comment })}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
