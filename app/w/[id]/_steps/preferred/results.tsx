'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { mainRound, ranksOf } from '../../../../../lib/steps/preferred/ranks.ts';
import { resultTable } from '../../../../../lib/steps/preferred/result-rows.ts';
import type { Round } from '../../../../../lib/steps/preferred/slice.ts';
import { isStale } from '../../../../../lib/workshop/stale.ts';
import { Banner } from '../../../../_ui/banner.tsx';
import { Button } from '../../../../_ui/button.tsx';
import { Choice } from '../../../../_ui/choice.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { Switch } from '../../../../_ui/switch.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { Plane } from './plane.tsx';
import { RepairList } from './repair-list.tsx';
import { ResultTable } from './result-table.tsx';
import { ShortList } from './short-list.tsx';
import { Ties } from './ties.tsx';

/** What the closed rounds counted, and what follows from it. */
export function Results() {
  const t = useTranslations('preferred.results');
  const { preferred, session } = useWorkshop();
  const closed = preferred.rounds.rows.filter((round) => round.state === 'closed');
  const [chosen, choose] = useState<string | null>(null);
  const [heads, showHeads] = useState(true);
  const round = closed.find(({ id }) => id === chosen) ?? mainRound(preferred.rounds.rows);
  if (!round) return null;
  const table = resultTable(round, session.parties.rows);
  const ranks = ranksOf(table.rows);
  const plane = round.method === 'resistance' || round.method === 'score';
  return (
    <div
      id="preferred-results"
      className="grid items-start gap-x-10 gap-y-7 lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)]"
    >
      <Stale round={round} />
      <Section
        anchor="preferred-results"
        className="min-w-0"
        title={t(`${round.method}.title`)}
        lead={t(`${round.method}.lead`)}
      >
        <div className="mt-2 flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
          {closed.length > 1 && (
            <Choice
              small
              hideLegend
              legend={t('rounds')}
              options={closed.map(({ id }, i) => ({
                value: id,
                label: t('round', { place: i + 1 }),
              }))}
              value={round.id}
              onChange={choose}
            />
          )}
          <Switch on={heads} onChange={showHeads}>
            {t('heads')}
          </Switch>
        </div>
        <ResultTable round={round} table={table} ranks={ranks} heads={heads} />
        <Ties round={round} />
      </Section>
      {plane ? (
        <Section className="plane min-w-0" title={t('plane.title')} lead={t('plane.lead')}>
          <Plane rows={table.rows} ranks={ranks} method={round.method} />
        </Section>
      ) : (
        <div />
      )}
      <ShortList ranks={ranks} />
      <RepairList ranks={ranks} />
    </div>
  );
}

/** Options that changed or went after the vote: said, and let stand or voted on again. */
function Stale({ round }: { round: Round }) {
  const t = useTranslations('preferred.results.stale');
  const { options } = useWorkshop().options;
  const can = useCan();
  const act = useAct();
  const revOf = (id: string) => {
    const option = options.get(id);
    return option?.hidden || option?.mergedInto ? undefined : option?.rev;
  };
  if (!isStale(round.sources, revOf)) return null;
  const confirm = can('preferred/confirm-round') && (
    <Button small onClick={() => void act('preferred/confirm-round', { round: round.id })}>
      {t('confirm')}
    </Button>
  );
  return (
    <div className="lg:col-span-2">
      <Banner title={t('title')} action={confirm || undefined}>
        {t('body')}
      </Banner>
    </div>
  );
}
