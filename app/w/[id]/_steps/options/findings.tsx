'use client';

import { useTranslations } from 'next-intl';
import { coverage } from '../../../../../lib/steps/options/coverage.ts';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Private } from '../../../../_ui/private.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { IssueBars } from './issue-bars.tsx';

/** Is it broad enough? Options per issue, interests that nothing serves yet, and for the facilitator who brought how much. */
export function Findings() {
  const t = useTranslations('options.findings');
  const all = useWorkshop();
  const parties = useParties();
  const { perInterest } = coverage(all);
  const share = all.options.secret.get('share');
  const cards = share?.kind === 'share' ? share.cards : null;
  const bare = all.broaden.interests.rows.filter(
    (interest) => !interest.hidden && perInterest.get(interest.id)?.length === 0,
  );
  return (
    <div
      id="options-findings"
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-2"
    >
      <Section title={t('issues')} lead={t('issuesLead')}>
        <IssueBars />
      </Section>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <Section
          title={bare.length === 0 ? t('allServed') : t('bare', { count: bare.length })}
          lead={t('bareLead')}
        >
          <ul className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-2">
            {bare.map((interest) => {
              const party = parties.of(interest.party);
              return (
                <li key={interest.id} className="[overflow-wrap:anywhere]">
                  {party && <PartyName mark={party.mark}>{party.name}</PartyName>} {interest.text}
                </li>
              );
            })}
          </ul>
        </Section>
        {cards && (
          <Private who={t('shareWho')}>
            <p className="mb-2">{t('share')}</p>
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {parties.rows.map((party) => (
                <li key={party.id}>
                  <PartyName mark={party.mark}>{party.name}</PartyName>{' '}
                  <span className="num">{cards[party.id] ?? 0}</span>
                </li>
              ))}
            </ul>
          </Private>
        )}
      </div>
    </div>
  );
}
