'use client';

import { useTranslations } from 'next-intl';
import { staleItems, violationsOf } from '../../../../../lib/steps/phase/plan.ts';
import { Banner } from '../../../../_ui/banner.tsx';
import { Button } from '../../../../_ui/button.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { useDay } from './use-day.ts';
import { useProblem } from './use-problem.ts';

/** Everything that is wrong with the roadmap, by name; the first that a date can mend has its remedy beside it. */
export function Problems() {
  const t = useTranslations('phase.problem');
  const all = useWorkshop();
  const can = useCan();
  const act = useAct();
  const day = useDay();
  const words = useProblem();
  const problems = violationsOf(all);
  const stale = staleItems(all);
  if (problems.length === 0 && stale.length === 0) return null;
  // The one that a single date can mend comes first: it has its remedy beside it.
  const early = problems.find((problem) => problem.code === 'too-early');
  const first = early ?? problems[0];
  const rest = problems
    .filter((problem) => problem !== first)
    .map((problem) => <li key={JSON.stringify(problem)}>{words(problem)}</li>);
  return (
    <div id="phase-problems">
      <Banner
        title={
          problems.length > 0
            ? t('title', { count: problems.length })
            : t('staleTitle', { count: stale.length })
        }
        action={
          early?.code === 'too-early' &&
          can('phase/place') && (
            <Button
              small
              tone="ink"
              onClick={() => void act('phase/place', { item: early.item, start: early.earliest })}
            >
              {t('mend', { start: day.full(early.earliest) })}
              <span className="vh"> {all.phase.items.get(early.item)?.title}</span>
            </Button>
          )
        }
      >
        {first && words(first)}
      </Banner>
      <ul className="problems">
        {rest.slice(0, 3)}
        {stale.map((item) => (
          <li key={item.id} className="acts">
            <span>{t('stale', { item: item.title })}</span>
            {can('phase/confirm-item') && (
              <Button small onClick={() => void act('phase/confirm-item', { item: item.id })}>
                {t('confirm')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rest.length > 3 && (
        <details className="mt-2">
          <summary>{t('more', { count: rest.length - 3 })}</summary>
          <ul className="problems">{rest.slice(3)}</ul>
        </details>
      )}
    </div>
  );
}
