'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { shownInterests } from '../../../../../lib/steps/broaden/issue-table.ts';
import type { Interest } from '../../../../../lib/steps/broaden/slice.ts';
import { Cluster } from '../../../../_ui/cluster.tsx';
import { LiveRegion } from '../../../../_ui/live-region.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { HiddenInterests } from './hidden-interests.tsx';
import { InterestCard } from './interest-card.tsx';
import { type InterestAction, InterestSheet } from './interest-sheet.tsx';

/** A column per party, and one for what is everyone's; in the order in which they came to the table. */
export function InterestColumns() {
  const t = useTranslations('broaden.interests');
  const parties = useParties();
  const all = useWorkshop();
  const [action, setAction] = useState<InterestAction | null>(null);
  const shown = shownInterests(all);
  const roomy = shown.length < 10;
  const column = (key: string, title: ReactNode, interests: readonly Interest[]) => (
    <Cluster key={key} title={title} count={t('count', { count: interests.length })}>
      {interests.map((interest) => (
        <InterestCard key={interest.id} interest={interest} roomy={roomy} onAct={setAction} />
      ))}
    </Cluster>
  );
  if (shown.length === 0) return <HiddenInterests />;
  return (
    <section aria-label={t('label')}>
      <LiveRegion text={t('count', { count: shown.length })} />
      <div className="grid items-start gap-x-[22px] gap-y-8 max-lg:auto-cols-[248px] max-lg:grid-flow-col max-lg:overflow-x-auto max-lg:pb-3 max-lg:pl-[9px] max-lg:-ml-[9px] max-sm:auto-cols-auto max-sm:grid-flow-row max-sm:overflow-visible lg:grid-cols-[repeat(auto-fill,minmax(200px,1fr))]">
        {parties.rows.map((party) =>
          column(
            party.id,
            <PartyName mark={party.mark}>{party.name}</PartyName>,
            shown.filter((interest) => interest.party === party.id),
          ),
        )}
        {column(
          'everyone',
          t('everyone'),
          shown.filter((interest) => interest.party === undefined),
        )}
      </div>
      <HiddenInterests />
      {action && (
        <InterestSheet
          key={`${action.kind}${action.id}`}
          action={action}
          onClose={() => setAction(null)}
        />
      )}
    </section>
  );
}
