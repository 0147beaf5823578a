'use client';

import { useTranslations } from 'next-intl';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { FaceDown } from '../../_room/face-down.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** While it is silent: how many cards each party has lying face down. */
export function PartyCounts() {
  const t = useTranslations('broaden.silent');
  const parties = useParties();
  const { counts } = useWorkshop().broaden;
  return (
    <ul
      className="grid grid-cols-[repeat(auto-fit,minmax(min(236px,100%),1fr))] gap-x-[22px] gap-y-4"
      aria-label={t('counts')}
    >
      {parties.rows.map((party) => {
        const count = counts.get(party.id)?.cards ?? 0;
        return (
          <li key={party.id}>
            <FaceDown
              count={count}
              words={
                <>
                  <PartyName mark={party.mark}>{party.name}</PartyName>{' '}
                  <span className="label sm:block">{t('count', { count })}</span>
                </>
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
