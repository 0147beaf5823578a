import type { Next } from '../../workshop/kernel.ts';
import { roundOrder, standing } from '../../workshop/standing.ts';
import type { State } from '../../workshop/state.ts';
import { firstOpen } from '../../workshop/waived.ts';
import { preferredChecklist } from './checklist.ts';

/** Repairs that were proposed and not voted on yet. */
const untested = (all: State): string[] =>
  all.preferred.repairs.rows
    .map(({ id }) => id)
    .filter((id) => !all.preferred.rounds.rows.some((round) => round.options.includes(id)));

/** Options in repair for which nobody proposed anything yet. */
const waiting = (all: State) => standing(all).repair.filter((row) => row.repairedBy === null);

export function preferredAssignment(all: State): string {
  const { rounds, openRound } = all.preferred;
  const open = openRound ? rounds.get(openRound) : undefined;
  if (open) return `vote-${open.method}`;
  if (rounds.size === 0) return 'choose';
  return waiting(all).length > 0 || untested(all).length > 0 ? 'repair' : 'bring';
}

export function preferredNext(all: State): Next | null {
  const { rounds, openRound } = all.preferred;
  const open = openRound ? rounds.get(openRound) : undefined;
  if (open) {
    const voters = all.session.people.rows.filter(
      (p) => p.role === 'participant' && !p.gone,
    ).length;
    const command = { type: 'preferred/close-round', payload: { round: open.id } };
    return { id: 'close', params: { voted: open.voted, voters }, command };
  }
  const last = rounds.rows.at(-1);
  if (!last) return { id: 'open', anchor: 'preferred-open' };
  const edge = roundOrder(last, all.session.parties.rows).some((group) => group.length > 1);
  if (edge && last.method !== 'resistance') return { id: 'tie', anchor: 'preferred-ties' };
  const tests = untested(all);
  if (tests.length > 0) {
    const command = {
      type: 'preferred/open-round',
      payload: { method: 'resistance', options: tests },
    };
    return { id: 'retest', params: { count: tests.length }, command };
  }
  const broken = waiting(all).length;
  if (broken > 0) return { id: 'repair', params: { count: broken }, anchor: 'preferred-repair' };
  const missing = firstOpen(all, 'preferred', preferredChecklist(all));
  return missing
    ? {
        id: missing.id,
        params: { count: missing.missing?.length ?? 0 },
        anchor: missing.anchor,
      }
    : null;
}
