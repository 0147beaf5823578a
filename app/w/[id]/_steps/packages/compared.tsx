'use client';

import { useTranslations } from 'next-intl';
import type { GainClass } from '../../../../../lib/analysis/gains.ts';
import { Heat, type HeatCell } from '../../../../_ui/heat.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { usePackages } from './use-packages.ts';

/** How packages compare with no deal, as each party wants to show it; facilitators also see better, equal or worse of the others. */
export function Compared() {
  const t = useTranslations('packages.compared');
  const { packages, session } = useWorkshop();
  const me = useMe();
  const partyOf = useParty();
  const lettered = usePackages();
  const cell = (pack: string, version: number, party: string): HeatCell => {
    const shown = packages.released.get(`${pack}:${party}`);
    if (shown)
      return {
        level: { gain: shown.gain },
        text: t(shown.version === version ? 'class' : 'earlier', { class: word(shown.gain) }),
      };
    const own = packages.secret.get(`position:${pack}:${party}`);
    if (me.facilitator && own?.kind === 'position')
      return {
        absent: t('onlyYou', {
          class: t(
            `classes.${{ worse: 'm1', equal: 'p0', better: 'p1' }[own.position]}` as 'classes.p0',
          ),
        }),
      };
    return { absent: me.facilitator ? t('noValue') : t('notShown') };
  };
  const word = (gain: GainClass) =>
    t(`classes.${gain < 0 ? `m${-gain}` : `p${gain}`}` as 'classes.p0');
  return (
    <section className="gain">
      <h3 className="hh">
        {t('title')} <span className="second">{t('lead')}</span>
      </h3>
      <Heat
        caption={t('title')}
        columns={lettered.map(({ letter, pack }) => ({
          id: pack.id,
          head: (
            <>
              <span className="vh">{pack.name} </span>
              {letter}
            </>
          ),
        }))}
        rows={session.parties.rows.map(({ id }) => ({
          id,
          head: (
            <PartyName ink mark={partyOf(id).mark}>
              {partyOf(id).name}
            </PartyName>
          ),
          cells: lettered.map(({ pack }) => cell(pack.id, pack.version, id)),
        }))}
      />
    </section>
  );
}
