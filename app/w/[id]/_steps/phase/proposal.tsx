'use client';

import { useTranslations } from 'next-intl';
import { proposeSchedule } from '../../../../../lib/analysis/schedule.ts';
import { liveItems, livePhases, planOf } from '../../../../../lib/steps/phase/plan.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { Overrule } from './overrule.tsx';
import { TakeSchedule } from './take-schedule.tsx';
import { useDay } from './use-day.ts';
import { useProblem } from './use-problem.ts';

/** The proposed schedule: why each item that waits waits, and where the facilitator decided otherwise. */
export function Proposal() {
  const t = useTranslations('phase.proposal');
  const all = useWorkshop();
  const day = useDay();
  const words = useProblem();
  if (liveItems(all.phase).length === 0 || livePhases(all.phase).length === 0) return null;
  const proposed = proposeSchedule(planOf(all));
  const title = (id: string) => all.phase.items.get(id)?.title ?? '';
  const deferred = Object.entries(proposed.deferred);
  return (
    <section className="sec">
      <h2>{t('title')}</h2>
      <p className="lead">{t('lead')}</p>
      <TakeSchedule />
      {deferred.length > 0 && (
        <details className="mt-3">
          <summary>{t('why', { count: deferred.length })}</summary>
          <ul className="problems">
            {deferred.map(([id, holdUps]) => (
              <li key={id}>
                <b>{title(id)}</b>{' '}
                <span className="second">
                  {proposed.starts[id]
                    ? t('startsAt', { start: day.full(proposed.starts[id]) })
                    : t('nowhere')}
                </span>
                <ul className="small second">
                  {holdUps.map((holdUp) => (
                    <li key={JSON.stringify(holdUp)}>{words(holdUp)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
      {all.phase.overrules.size > 0 && (
        <ul className="problems">
          {all.phase.overrules.rows.map((row) => (
            <li key={row.id}>
              <b>{title(row.item)}</b>{' '}
              {row.from !== row.to &&
                (row.to ? t('movedTo', { start: day.full(row.to) }) : t('takenOff'))}
              <span className="block second">{row.reason}</span>
            </li>
          ))}
        </ul>
      )}
      <Overrule />
    </section>
  );
}
