import {
  type Actor,
  type Command,
  type Ctx,
  type Decision,
  type Event,
  refuse,
  type Sender,
  stepIds,
} from './kernel.ts';
import { assignmentOf, checklistOf, commandDefinitions, evolve } from './modules.ts';
import type { State } from './state.ts';
import { undoables } from './undoables.ts';

/** What the caller knows of the moment; the rest of `Ctx` follows from the state. */
export type Moment = { readonly actor: Actor; readonly now: number; readonly id: string };

function maySend(by: readonly Sender[], actor: Actor): boolean {
  if (actor.role === 'screen') return false;
  return (
    by.includes(actor.role) ||
    (by.includes('mandate') && actor.role === 'participant' && actor.mandate)
  );
}

/**
 * A step takes commands from when it was first reached: nobody is thrown out of a text by a step that moves on. What the server itself
 * prepares (the theme with which a workshop is opened) need not wait.
 */
function notYetOpen(state: State, type: string): boolean {
  const step = stepIds.findIndex((id) => type.startsWith(`${id}/`));
  if (step < 0) return false;
  const { reached } = state.session;
  return reached === null || stepIds.indexOf(reached) < step;
}

const asked = (state: State): string | null => {
  const { step } = state.session;
  return step && `${step} ${assignmentOf(state, step)}`;
};

/** Who was ready with what was asked, is not with what the facilitator asks now. */
function askedAnew(state: State, events: readonly Event[]): readonly Event[] {
  if (state.session.ready.size === 0) return [];
  return asked(events.reduce(evolve, state)) === asked(state)
    ? []
    : [{ type: 'session/ready-cleared' }];
}

/** One command, decided on the state as it stands: the events that follow, or the reason why not. Pure; never throws on bad input. */
export function decide(state: State, command: Command, moment: Moment): Decision {
  if (command.type === 'session/undo') return decideUndo(state, moment);
  const definition = commandDefinitions.get(command.type);
  if (!definition) return refuse('unknown-command');
  if (!maySend(definition.by, moment.actor)) return refuse('not-allowed');
  if (state.session.closedAt !== null && !definition.whenClosed) return refuse('closed');
  if (moment.actor.role !== 'system' && notYetOpen(state, command.type))
    return refuse('step-not-open');
  const input = definition.input.safeParse(command.payload);
  if (!input.success) {
    const issue = input.error.issues[0];
    return refuse(
      issue?.code === 'too_big'
        ? 'too-long'
        : issue?.code === 'too_small'
          ? 'too-short'
          : 'malformed',
      {
        field: issue?.path.join('.') ?? '',
      },
    );
  }
  const ctx: Ctx = { ...moment, checklist: (step) => checklistOf(state, step) };
  const decision = definition.decide(input.data as never, state, ctx);
  if (!decision.ok || moment.actor.role !== 'facilitator') return decision;
  const events = [...decision.events, ...askedAnew(state, decision.events)];
  if (!decision.undo) return { ...decision, events };
  const keep = {
    type: 'session/undo-kept',
    to: { facilitators: true },
    of: command.type,
    command: decision.undo,
  } as const;
  return { ...decision, events: [...events, keep] };
}

/**
 * Undo decides the last kept command anew, with today's rules, and forgets it. What was built upon since does not come back any more: it only
 * goes off the list, so that what was done before it is within reach, and the facilitator is told; nothing else is taken back in its place.
 */
function decideUndo(state: State, moment: Moment): Decision {
  if (moment.actor.role !== 'facilitator') return refuse('not-allowed');
  const to = { facilitators: true } as const;
  const last = undoables(state.session)[0];
  if (!last) return refuse('nothing-to-undo');
  const decision = decide(state, last.command, moment);
  if (!decision.ok) {
    if (decision.reason.code === 'closed') return decision;
    const lapsed = { type: 'session/undo-lapsed', to, of: last.of } as const;
    return { ok: true, events: [lapsed] };
  }
  const events = decision.events.filter((event) => event.type !== 'session/undo-kept');
  return { ok: true, events: [...events, { type: 'session/undone', to }] };
}
