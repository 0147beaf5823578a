'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Way, ways } from '../../../../../lib/steps/packages/slice.ts';
import { gainOf, wayOf } from '../../../../../lib/steps/packages/worth.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Choice } from '../../../../_ui/choice.tsx';
import { Meter } from '../../../../_ui/meter.tsx';
import { Private } from '../../../../_ui/private.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { IssueDialog } from './issue-dialog.tsx';
import { OwnShow } from './own-show.tsx';
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
  const act = useAct();
  const partyOf = useParty();
  const lettered = usePackages();
  const [valuing, value] = useState<string | null>(null);
  const [byIssue, openByIssue] = useState(false);
  const party = me.party ?? '';
  const mark = partyOf(party).mark;
  const rows = lettered.map((one) => ({ ...one, gain: gainOf(state, party, one.pack) }));
  const valued = rows.filter((row) => row.gain !== null);
  const way = wayOf(state, party);
  const nextUp = rows.find((row) => row.gain === null);
  const ids = valued.map(({ pack }) => pack.id);
  const shared = packages.secret.has(`shared:${party}`);
  const who = t(shared ? 'whoShared' : 'who', { party: session.parties.get(party)?.name ?? '' });
  const urgent = packages.valuation === 'open';
  const open = rows.find(({ pack }) => pack.id === valuing);
  return (
    <aside id="packages-own">
      <Private who={who}>
        <h2>{t('title')}</h2>
        {editable && (
          <Choice<Way>
            small
            legend={t('way')}
            value={way}
            onChange={(next) => void act('packages/value-by', { way: next })}
            options={ways.map((value) => ({ value, label: t(`ways.${value}`) }))}
          />
        )}
        <ul className="own mb-3">
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
              {editable && way === 'interests' && (
                <Button small tone="bare" className="-ml-2" onClick={() => value(pack.id)}>
                  {t('change')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {valued.length > 0 && <p className="own-zero label">{t('noDeal')}</p>}
        {way === 'issues' && valued.length > 0 && nextUp && (
          <p className="second small mb-3">{t('notWhole', { letter: nextUp.letter })}</p>
        )}
        {editable && way === 'issues' && (
          <Button
            tone={urgent && valued.length === 0 ? 'now' : 'plain'}
            className="w-full"
            onClick={() => openByIssue(true)}
          >
            {t(valued.length === 0 ? 'giveByIssue' : 'changeByIssue')}
          </Button>
        )}
        {editable && way === 'interests' && nextUp && (
          <Button
            tone={urgent ? 'now' : 'plain'}
            className="w-full"
            onClick={() => value(nextUp.pack.id)}
          >
            {t('give', { letter: nextUp.letter })}
          </Button>
        )}
        {editable && way === 'interests' && <WeighDialog party={party} />}
        <OwnShow party={party} valued={ids} />
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
      {byIssue && <IssueDialog party={party} who={who} onClose={() => openByIssue(false)} />}
    </aside>
  );
}
