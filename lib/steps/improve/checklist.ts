import type { ChecklistItem } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import { whereWeAre } from './where.ts';

export function improveChecklist(all: State): ChecklistItem[] {
  const where = whereWeAre(all);
  const none = all.improve.outcome?.kind === 'none';
  const unknown = where.round?.state === 'silent' && where.given.size === 0;
  return [
    { id: 'base', anchor: 'improve-text', done: where.version !== undefined && !where.stale },
    {
      id: 'levels',
      anchor: 'improve-levels',
      done: where.unheard.length === 0 && where.version !== undefined,
      missing: where.unheard,
      unknown,
    },
    {
      id: 'questions',
      anchor: 'improve-questions',
      done: where.given.size > 0 && where.asking.length === 0,
      missing: where.asking,
      unknown,
    },
    {
      id: 'objections',
      anchor: 'improve-objections',
      done: none || (where.given.size > 0 && where.objecting.length === 0),
      missing: where.objecting,
      unknown,
    },
    { id: 'closing', anchor: 'improve-closing', done: none || where.closing?.state === 'closed' },
    {
      id: 'outcome',
      anchor: 'improve-outcome',
      done: all.improve.outcome?.version === where.version?.number && all.improve.outcome !== null,
    },
  ];
}
