import { type StepId, stepIds } from '../../workshop/kernel.ts';
import { undoables } from '../../workshop/undoables.ts';
import type { SessionEvent } from './events.ts';
import type { SessionSlice, Undoable } from './slice.ts';

/** How many acts back the facilitators can undo. */
const kept = 20;

const withUndo = (
  slice: SessionSlice,
  commands: Undoable['commands'],
  lapsed?: string,
): SessionSlice => ({
  ...slice,
  secret: slice.secret.set({
    id: 'undo',
    to: { facilitators: true },
    kind: 'undo',
    commands: commands.slice(0, kept),
    ...(lapsed !== undefined && { lapsed }),
  }),
});

const isAfter = (step: StepId, other: StepId) => stepIds.indexOf(step) > stepIds.indexOf(other);

export function evolveSession(slice: SessionSlice, event: SessionEvent): SessionSlice {
  switch (event.type) {
    case 'session/opened':
      return {
        ...slice,
        title: event.title,
        language: event.language,
        parties: slice.parties.setAll(event.parties),
        openedAt: event.at,
      };
    case 'session/retitled':
      return { ...slice, title: event.title };
    case 'session/party-set':
      return { ...slice, parties: slice.parties.set(event.party) };
    case 'session/party-removed':
      return { ...slice, parties: slice.parties.delete(event.id) };
    case 'session/person-set':
      return { ...slice, people: slice.people.set(event.person) };
    case 'session/person-gone': {
      const person = slice.people.get(event.id);
      if (!person) return slice;
      const { gone: _, ...rest } = person;
      return { ...slice, people: slice.people.set(event.gone ? { ...rest, gone: true } : rest) };
    }
    case 'session/link-given':
      return slice;
    case 'session/locked':
      return { ...slice, locked: event.locked };
    case 'session/step-moved': {
      const { step } = event;
      const further = step !== null && (!slice.reached || isAfter(step, slice.reached));
      const reached = further ? step : slice.reached;
      // Nobody is waited for any more with what was asked in the step before.
      const secret = slice.secret.filter((row) => row.kind !== 'nudge');
      return { ...slice, step, reached, secret };
    }
    case 'session/waived':
      return { ...slice, waivers: slice.waivers.set(event.waiver) };
    case 'session/unwaived':
      return { ...slice, waivers: slice.waivers.delete(event.id) };
    case 'session/anonymity-set':
      return { ...slice, anonymity: { ...slice.anonymity, [event.step]: event.level } };
    case 'session/timer-set':
      return { ...slice, timer: event.timer };
    case 'session/ready-set':
      return {
        ...slice,
        ready: event.ready ? slice.ready.set({ id: event.id }) : slice.ready.delete(event.id),
      };
    case 'session/ready-cleared':
      return { ...slice, ready: slice.ready.filter(() => false) };
    case 'session/closed':
      return { ...slice, closedAt: event.at, timer: null };
    case 'session/reopened':
      return { ...slice, closedAt: null };
    case 'session/undo-kept':
      return withUndo(slice, [{ of: event.of, command: event.command }, ...undoables(slice)]);
    case 'session/undone':
      return withUndo(slice, undoables(slice).slice(1));
    case 'session/undo-lapsed':
      return withUndo(slice, undoables(slice).slice(1), event.of);
    case 'session/nudged': {
      const { person, about, at, to = {} } = event;
      const row = { id: `nudge:${person}`, to, kind: 'nudge', person, about, at } as const;
      return { ...slice, secret: slice.secret.set(row) };
    }
  }
}
