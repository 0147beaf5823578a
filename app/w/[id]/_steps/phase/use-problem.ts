'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { HoldUp } from '../../../../../lib/analysis/schedule.ts';
import type { Violation } from '../../../../../lib/analysis/schedule-checks.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { useDay } from './use-day.ts';

/** What is wrong with the roadmap, or what holds an item up, as a sentence with what to do. */
export function useProblem(): (problem: Violation | HoldUp) => string {
  const t = useTranslations('phase.problem');
  const format = useFormatter();
  const { phase, improve } = useWorkshop();
  const party = useParty();
  const day = useDay();
  const title = (id: string) => phase.items.get(id)?.title ?? t('goneItem');
  const name = (id: string) => phase.phases.get(id)?.name ?? '';
  const paid = (id: string) =>
    improve.versions.rows.at(-1)?.compensations.find((row) => row.id === id)?.text ?? '';
  return (problem) => {
    switch (problem.code) {
      case 'circle':
        return t('circle', { items: format.list(problem.items.map(title)) });
      case 'no-owner':
        return t('noOwner', { item: title(problem.item) });
      case 'outside-phases':
        return t('outside', { item: title(problem.item), start: day.full(problem.start) });
      case 'past-phase-end':
        return 'item' in problem
          ? t('pastEnd', {
              item: title(problem.item),
              phase: name(problem.phase),
              end: day.full(problem.end),
            })
          : t('noTime', { phase: name(problem.phase), end: day.full(problem.end) });
      case 'too-early':
        return t('tooEarly', {
          item: title(problem.item),
          start: day.full(problem.start),
          other: title(problem.predecessor),
          earliest: day.full(problem.earliest),
        });
      case 'predecessor-not-placed':
        return t('waitsForUnplaced', {
          item: title(problem.item),
          other: title(problem.predecessor),
        });
      case 'over-budget':
      case 'over-hours':
        return t(problem.code === 'over-budget' ? 'budget' : 'hours', {
          phase: name(problem.phase),
          party: problem.party ? party(problem.party).name : t('together'),
          planned: format.number(problem.planned),
          limit: format.number(problem.limit),
        });
      case 'compensation-late':
        return t('late', {
          text: paid(problem.compensation),
          item: title(problem.harmBy),
          payer: title(problem.paidBy),
        });
      case 'compensation-not-placed':
        return t('unpaid', {
          text: paid(problem.compensation),
          item: title(problem.harmBy),
          payer: title(problem.paidBy),
        });
      case 'waits-for':
        return t('waits', {
          phase: name(problem.phase),
          items: format.list(problem.items.map(title)),
        });
    }
  };
}

/** The items that a problem is about: whose rows are marked. */
export function itemsOf(problem: Violation): readonly string[] {
  if (problem.code === 'circle') return problem.items;
  if ('item' in problem) return [problem.item];
  return 'harmBy' in problem ? [problem.paidBy] : [];
}
