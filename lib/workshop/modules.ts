import { facilitation } from '../facilitation/facilitation.ts';
import { broaden } from '../steps/broaden/broaden.ts';
import { improve } from '../steps/improve/improve.ts';
import { options } from '../steps/options/options.ts';
import { packages } from '../steps/packages/packages.ts';
import { phase } from '../steps/phase/phase.ts';
import { preferred } from '../steps/preferred/preferred.ts';
import { session } from '../steps/session/session.ts';
import type {
  ChecklistItem,
  CommandDefinition,
  Event,
  Module,
  Next,
  SliceBase,
  StepId,
} from './kernel.ts';
import type { State } from './state.ts';

type AnyModule = Omit<Module<SliceBase, never>, 'initial' | 'evolve'> & {
  readonly initial: SliceBase;
  readonly evolve: (slice: never, event: never) => SliceBase;
};

/** Every module, by the slice it keeps. A slice without its module does not compile. */
const modules: Readonly<Record<keyof State, AnyModule>> = {
  session,
  broaden,
  options,
  preferred,
  packages,
  improve,
  phase,
  facilitation,
};

const ids = Object.keys(modules) as (keyof State)[];

export const initialState = Object.fromEntries(
  ids.map((id) => [id, modules[id].initial]),
) as unknown as State;

/** Every command of every module by its type: what the server parses and what the tests generate from. */
export const commandDefinitions: ReadonlyMap<string, CommandDefinition> = new Map(
  ids.flatMap((id) => Object.entries(modules[id].commands)),
);

/** Folds one event into the state: only the slice named by the event's type changes. */
export function evolve(state: State, event: Event): State {
  const id = event.type.slice(0, event.type.indexOf('/')) as keyof State;
  if (!Object.hasOwn(modules, id)) throw new Error(`no module for event ${event.type}`);
  const before = state[id];
  const after = modules[id].evolve(before as never, event as never);
  return after === before ? state : { ...state, [id]: after };
}

export function checklistOf(state: State, step: StepId): readonly ChecklistItem[] {
  return modules[step].checklist?.(state) ?? [];
}

export function assignmentOf(state: State, step: StepId): string {
  return modules[step].assignment?.(state) ?? 'default';
}

export function nextOf(state: State, step: StepId): Next | null {
  return modules[step].next?.(state) ?? null;
}
