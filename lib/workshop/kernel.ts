import type { z } from 'zod';
import type { Audience, Role } from './audience.ts';
import type { State } from './state.ts';
import type { Table } from './table.ts';

export const stepIds = ['broaden', 'options', 'preferred', 'packages', 'improve', 'phase'] as const;
export type StepId = (typeof stepIds)[number];

/** Who does something. `system` is the server itself (opening a workshop, letting someone in). */
export type Actor = {
  readonly id: string;
  readonly role: Role | 'system';
  readonly party: string | null;
  /** May speak for the party where the party decides. */
  readonly mandate: boolean;
};

/**
 * One line of a step's checklist. `missing` names what is still open (ids of things, or party ids), for the words beside it; `anchor` is the
 * id of the element where it is worked on. `unknown`: what would settle it lies face down or is still
 * being voted on, so that nobody knows yet what is missing.
 */
export type ChecklistItem = {
  readonly id: string;
  readonly done: boolean;
  readonly anchor: string;
  readonly missing?: readonly string[];
  readonly count?: number;
  readonly unknown?: boolean;
};

export type Ctx = {
  readonly actor: Actor;
  /** Epoch milliseconds, from the server (on a browser's own pending command: when it was given). */
  readonly now: number;
  /** The command's id, unique in its workshop and unguessable: the id of the one thing a command makes. */
  readonly id: string;
  readonly checklist: (step: StepId) => readonly ChecklistItem[];
};

/** What a person asks. On the wire and in the outbox: plain JSON. */
export type Command = { readonly type: string; readonly payload: object };

/** What happened. Past tense, never renamed once stored. `to` limits who may ever have it; without it: everyone. */
export type Event = { readonly type: string; readonly to?: Audience };

/** A refusal, as data: `code` is a key in messages `errors`, `params` its values. */
export type Reason = {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

export type Decision<E extends Event = Event> =
  | {
      readonly ok: true;
      readonly events: readonly E[];
      /** For a facilitator's act: the command that takes it back, decided anew when asked for. */
      readonly undo?: Command;
    }
  | { readonly ok: false; readonly reason: Reason };

/** One accepted command: log row, unit on the wire, unit of replay, key of a retry. */
export type Entry = {
  readonly seq: number;
  readonly commandId: string;
  readonly actorId: string;
  readonly at: number;
  readonly events: readonly Event[];
};

/** Who may send a command. `mandate` is a participant who may speak for the party. */
export type Sender = 'facilitator' | 'participant' | 'mandate' | 'observer' | 'system';

/**
 * The facilitator's next thing. Words: `<step>.next.<id>.say` and `.do`, with `params`. Doing it sends `command`, or, when it takes
 * more than one press, brings the element with id `anchor` into view.
 */
export type Next = {
  readonly id: string;
  readonly params?: Readonly<Record<string, string | number>>;
} & ({ readonly command: Command } | { readonly anchor: string });

export type CommandDefinition = {
  readonly by: readonly Sender[];
  readonly input: z.ZodType<object>;
  readonly decide: (input: never, all: State, ctx: Ctx) => Decision;
  /** True where the browser can't foretell the outcome (it depends on what is hidden from it): shown after the answer only. */
  readonly wait?: true;
  /** True for the few commands that a closed workshop still takes. */
  readonly whenClosed?: true;
};

/** Describes one command; the only place its payload is described (zod, strict). */
export function command<Schema extends z.ZodType<object>>(definition: {
  by: readonly Sender[];
  input: Schema;
  decide: (input: z.output<Schema>, all: State, ctx: Ctx) => Decision;
  wait?: true;
  whenClosed?: true;
}): CommandDefinition {
  return definition as CommandDefinition;
}

/** A row that not everyone may have. `to` decides; it must agree with the `to` of the events that make and change it (law 1). */
export type Secret = { readonly id: string; readonly to: Audience };

/**
 * What every module folds into. Everything in a slice but `secret` is for everyone in the workshop, observers and the
 * projector too. What is private stands in `secret`, row by row, and is never sent to a viewer outside the row's `to`.
 */
export type SliceBase<S extends Secret = Secret> = { readonly secret: Table<S> };

export type Module<Slice extends SliceBase, E extends Event> = {
  readonly id: keyof State;
  readonly initial: Slice;
  readonly commands: Readonly<Record<string, CommandDefinition>>;
  /** Pure; gets only this module's events (`id/…`); must ignore what names rows a viewer does not have. */
  readonly evolve: (slice: Slice, event: E) => Slice;
  /** For the six steps: what must be green (or waived) before moving on. */
  readonly checklist?: (all: State) => readonly ChecklistItem[];
  /** What everyone is asked now: a key under `<step>.task` in the messages. */
  readonly assignment?: (all: State) => string;
  /** The facilitator's one next thing in this step; null when that is to move on. */
  readonly next?: (all: State) => Next | null;
};

/** Makes a module's `accept`, which takes that module's events only. */
export const accepting =
  <E extends Event>() =>
  (events: readonly E[], undo?: Command): Decision<E> =>
    undo ? { ok: true, events, undo } : { ok: true, events };

export function refuse(code: string, params?: Reason['params']): Decision<never> {
  return { ok: false, reason: params ? { code, params } : { code } };
}
