'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { notYetConsenting } from '../../../../../lib/steps/packages/basing.ts';
import { seatedParties } from '../../../../../lib/workshop/seated.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { usePackages } from './use-packages.ts';

/** Which package do we work on? Yes is to working on it, not to what is in it. */
export function BasePanel() {
  const t = useTranslations('packages.base');
  const state = useWorkshop();
  const { packages, session } = state;
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const format = useFormatter();
  const partyOf = useParty();
  const lettered = usePackages();
  const seated = new Set(seatedParties(state));
  const absent = session.parties.rows.filter(({ id }) => !seated.has(id));
  const base = lettered.find(({ pack }) => pack.id === packages.base?.package);
  return (
    <Section title={base ? t('taken', { name: base.pack.name }) : t('title')} lead={t('lead')}>
      <ul id="packages-base" className="mt-2">
        {lettered.map(({ letter, pack }) => {
          const missing = new Set(notYetConsenting(state, pack));
          const mine = me.party !== null && !missing.has(me.party);
          return (
            <li key={pack.id} className="base-line">
              <b className="num">{letter}</b>
              <span>
                {pack.name}
                <span className="second small block">
                  {t('count', {
                    yes: seated.size - missing.size,
                    all: seated.size,
                  })}
                </span>
              </span>
              <span className="flex gap-1">
                {session.parties.rows.map(({ id }) => (
                  <Shape
                    key={id}
                    mark={partyOf(id).mark}
                    open={missing.has(id) || !seated.has(id)}
                    label={t(seated.has(id) ? (missing.has(id) ? 'notYet' : 'yes') : 'absent', {
                      party: partyOf(id).name,
                    })}
                  />
                ))}
              </span>
              <span className="flex flex-wrap gap-2">
                {can('packages/consent-base') && !packages.base && (
                  <Button
                    small
                    tone={mine ? 'bare' : 'plain'}
                    onClick={() =>
                      void act('packages/consent-base', { package: pack.id, consent: !mine })
                    }
                  >
                    {mine ? t('takeBack') : t('consent')}
                  </Button>
                )}
                {can('packages/take-base') &&
                  !packages.base &&
                  missing.size === 0 &&
                  seated.size > 0 && (
                    <Button
                      small
                      tone="ink"
                      onClick={() => void act('packages/take-base', { package: pack.id })}
                    >
                      {t('take')}
                    </Button>
                  )}
              </span>
            </li>
          );
        })}
      </ul>
      {absent.length > 0 && !base && (
        <p className="second small">
          {t('absentNote', { parties: format.list(absent.map(({ name }) => name)) })}
        </p>
      )}
    </Section>
  );
}
