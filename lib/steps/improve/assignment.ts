import type { State } from '../../workshop/state.ts';
import { whereWeAre } from './where.ts';

/** What everyone is asked now: a key under `improve.task`. */
export function improveAssignment(all: State): string {
  const where = whereWeAre(all);
  if (all.improve.outcome) return all.improve.outcome.kind === 'none' ? 'none' : 'done';
  if (!where.version) return 'wait';
  if (where.round?.state === 'silent') return where.round.kind === 'retest' ? 'retest' : 'levels';
  if (where.closing?.state === 'silent') return 'closing';
  if (where.given.size === 0) return 'read';
  if (where.asking.length > 0) return 'question';
  if (where.valid) return 'adopt';
  if (where.objecting.length > 1) return 'objections';
  if (where.objecting.length === 1) return 'objection';
  return 'close';
}
