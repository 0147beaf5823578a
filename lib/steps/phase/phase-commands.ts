import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import type { State } from '../../workshop/state.ts';
import { day, id, stillAt, text } from '../../workshop/text.ts';
import { accept } from './events.ts';
import { livePhases } from './plan.ts';
import type { Phase } from './slice.ts';

const amount = z.number().min(0).max(1e12);
const input = z.strictObject({
  name: text(limits.name),
  start: day,
  end: day,
  budget: amount.nullable(),
  budgetPerParty: z.record(id, amount),
  capacityHours: z.record(id, amount),
});

function fault(all: State, given: z.output<typeof input>, self: string) {
  if (given.end < given.start) return refuse('phase-backwards');
  const parties = [...Object.keys(given.budgetPerParty), ...Object.keys(given.capacityHours)];
  if (!parties.every((party) => all.session.parties.has(party))) return refuse('no-such-party');
  const clash = livePhases(all.phase).find(
    (phase) => phase.id !== self && phase.start <= given.end && given.start <= phase.end,
  );
  return clash ? refuse('phases-overlap', { name: clash.name }) : null;
}

/** The phases, with what they may cost in all and per party. The end is the last day; a party without a limit has none. */
export const phaseCommands = {
  'phase/add-phase': command({
    by: ['facilitator'],
    input,
    decide: (given, all, ctx) => {
      if (all.phase.phases.size >= 24) return refuse('roadmap-full');
      const wrong = fault(all, given, ctx.id);
      if (wrong) return wrong;
      const phase: Phase = { ...given, id: ctx.id, rev: 1 };
      return accept([{ type: 'phase/phase-set', phase }], {
        type: 'phase/remove-phase',
        payload: { phase: ctx.id },
      });
    },
  }),

  'phase/set-phase': command({
    by: ['facilitator'],
    input: input.extend({ phase: id, rev: stillAt }),
    decide: ({ phase: key, rev, ...given }, all) => {
      const old = all.phase.phases.get(key);
      if (!old || old.gone) return refuse('no-such-phase');
      if (rev !== undefined && rev !== old.rev) return refuse('undo-too-late');
      const wrong = fault(all, given, key);
      if (wrong) return wrong;
      const { id: _id, rev: _rev, gone: _gone, ...before } = old;
      return accept([{ type: 'phase/phase-set', phase: { ...given, id: key, rev: old.rev + 1 } }], {
        type: 'phase/set-phase',
        payload: { ...before, phase: key, rev: old.rev + 1 },
      });
    },
  }),

  'phase/remove-phase': command({
    by: ['facilitator'],
    input: z.strictObject({ phase: id }),
    decide: (given, all) => {
      const old = all.phase.phases.get(given.phase);
      if (!old || old.gone) return refuse('no-such-phase');
      return accept([{ type: 'phase/phase-gone', id: old.id, gone: true }], {
        type: 'phase/restore-phase',
        payload: { phase: old.id },
      });
    },
  }),

  'phase/restore-phase': command({
    by: ['facilitator'],
    input: z.strictObject({ phase: id }),
    decide: (given, all) =>
      all.phase.phases.get(given.phase)?.gone
        ? accept([{ type: 'phase/phase-gone', id: given.phase, gone: false }])
        : refuse('no-such-phase'),
  }),
};
