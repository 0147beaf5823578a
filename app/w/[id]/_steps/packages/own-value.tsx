'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { gainOf } from '../../../../../lib/steps/packages/worth.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Meter } from '../../../../_ui/meter.tsx';
import { Private } from '../../../../_ui/private.tsx';
import { Switch } from '../../../../_ui/switch.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { usePackages } from './use-packages.ts';
import { ValueDialog } from './value-dialog.tsx';
import { WeighDialog } from './weigh-dialog.tsx';

/** What the packages are worth to my party, against no deal: private, and the way to give it and to show of it what we want. */
export function OwnValue({ editable }: { editable: boolean }) {
  const t = useTranslations('packages.own');
  const format = useFormatter();
  const state = useWorkshop();
  const { packages, session } = state;
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const partyOf = useParty();
  const lettered = usePackages();
  const [valuing, value] = useState<string | null>(null);
  const party = me.party ?? '';
  const mark = partyOf(party).mark;
  const rows = lettered.map((one) => ({ ...one, gain: gainOf(state, party, one.pack) }));
  const valued = rows.filter((row) => row.gain !== null);
  const nextUp = rows.find((row) => row.gain === null);
  const shown = valued.filter(
    ({ pack }) => packages.released.get(`${pack.id}:${party}`)?.version === pack.version,
  );
  const ids = valued.map(({ pack }) => pack.id);
  const shared = packages.secret.has(`shared:${party}`);
  const open = rows.find(({ pack }) => pack.id === valuing);
  return (
    <aside id="packages-own">
      <Private
        who={t(shared ? 'whoShared' : 'who', { party: session.parties.get(party)?.name ?? '' })}
      >
        <h2>{t('title')}</h2>
        <ul className="own">
          {valued.map(({ letter, pack, gain }) => (
            <li key={pack.id}>
              <div className="own-line">
                <span>
                  <b>{letter}</b> {pack.name}
                </span>
                <b className="num">
                  {format.number(gain ?? 0, {
                    maximumFractionDigits: 0,
                    signDisplay: 'exceptZero',
                  })}
                </b>
              </div>
              <Meter
                mark={mark}
                line={0.5}
                value={0.5 + (gain ?? 0) / 200}
                label={t('meter', { name: pack.name, gain: Math.round(gain ?? 0) })}
              />
              {editable && (
                <Button small tone="bare" className="-ml-2" onClick={() => value(pack.id)}>
                  {t('change')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {valued.length > 0 && <p className="own-zero label">{t('noDeal')}</p>}
        {editable && nextUp && (
          <Button
            tone={packages.valuation === 'open' ? 'now' : 'plain'}
            className="w-full"
            onClick={() => value(nextUp.pack.id)}
          >
            {t('give', { letter: nextUp.letter })}
          </Button>
        )}
        {editable && <WeighDialog party={party} />}
        {can('packages/release') && ids.length > 0 && (
          <div className="mt-3 border-t border-hairline pt-3">
            <p className="small">
              {shown.length > 0 ? t('showing', { count: shown.length }) : t('hidden')}
            </p>
            {shown.length < ids.length && (
              <Button small onClick={() => void act('packages/release', { packages: ids })}>
                {t('show')}
              </Button>
            )}
            {shown.length > 0 && (
              <Button
                small
                tone="bare"
                onClick={() => void act('packages/withdraw-release', { packages: ids })}
              >
                {t('hide')}
              </Button>
            )}
          </div>
        )}
        {can('packages/share') && (
          <Switch on={shared} onChange={(share) => void act('packages/share', { share })}>
            {t('share')}
          </Switch>
        )}
      </Private>
      {open && (
        <ValueDialog
          key={open.pack.id}
          letter={open.letter}
          pack={open.pack}
          party={party}
          onClose={() => value(null)}
        />
      )}
    </aside>
  );
}
