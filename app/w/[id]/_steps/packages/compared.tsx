'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { GainClass } from '../../../../../lib/analysis/gains.ts';
import type { Package } from '../../../../../lib/steps/packages/slice.ts';
import { gainOf } from '../../../../../lib/steps/packages/worth.ts';
import { Heat } from '../../../../_ui/heat.tsx';
import { type HeatCell, HeatData } from '../../../../_ui/heat-cell.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { usePackages } from './use-packages.ts';

/** How packages compare with no deal, as each party wants to show it; facilitators also see better, equal or worse of the others. */
export function Compared() {
  const t = useTranslations('packages.compared');
  const format = useFormatter();
  const state = useWorkshop();
  const { packages, session } = state;
  const me = useMe();
  const partyOf = useParty();
  const lettered = usePackages();
  const cell = (pack: Package, party: string): HeatCell => {
    const shown = packages.released.get(`${pack.id}:${party}`);
    // Of a party that lets the facilitator see its numbers they are here; of another they never came.
    const may = me.facilitator && packages.secret.has(`shared:${party}`);
    const gain = may ? gainOf(state, party, pack) : null;
    const number =
      gain !== null && format.number(gain, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
    if (shown) {
      const said = t(shown.version === pack.version ? 'class' : 'earlier', {
        class: word(shown.gain),
      });
      const text = number ? t('withNumber', { class: said, gain: number }) : said;
      return { level: { gain: shown.gain }, text };
    }
    const own = packages.secret.get(`position:${pack.id}:${party}`);
    if (me.facilitator && own?.kind === 'position') {
      const seen = word(({ worse: -1, equal: 0, better: 1 } as const)[own.position]);
      return {
        absent: number ? t('shared', { class: seen, gain: number }) : t('onlyYou', { class: seen }),
      };
    }
    return { absent: me.facilitator ? t('noValue') : t('notShown') };
  };
  const word = (gain: GainClass) =>
    t(`classes.${gain < 0 ? `m${-gain}` : `p${gain}`}` as 'classes.p0');
  const rows = session.parties.rows.map(({ id }) => ({
    id,
    head: (
      <PartyName ink mark={partyOf(id).mark}>
        {partyOf(id).name}
      </PartyName>
    ),
    cells: lettered.map(({ pack }) => cell(pack, id)),
  }));
  return (
    <section id="packages-compared" className="gain">
      <h3 className="hh">
        {t('title')} <span className="second">{t('lead')}</span>
      </h3>
      <div className="max-sm:hidden">
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
          rows={rows}
        />
      </div>
      {/* On a phone one package after the other: nothing to scroll sideways for. */}
      <div className="sm:hidden">
        {lettered.map(({ letter, pack }, place) => (
          <table key={pack.id} className="heat one">
            <caption>
              <b className="num">{letter}</b> {pack.name}
            </caption>
            <tbody>
              {rows.map(({ id, head, cells }) => (
                <tr key={id}>
                  <th scope="row">{head}</th>
                  <HeatData cell={cells[place] as HeatCell} />
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}
