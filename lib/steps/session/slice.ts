import type { Command, Secret, SliceBase, StepId } from '../../workshop/kernel.ts';
import type { Anonymity } from '../../workshop/round.ts';
import { Table } from '../../workshop/table.ts';

/** Which of the eight pairs of colour and shape. */
export type Mark = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/**
 * An organisation at the table. `mark` 1–8 is its colour and its shape together; `short` is what it is called in columns and on
 * cards, when its name is long.
 */
export type Party = {
  readonly id: string;
  readonly name: string;
  readonly short?: string;
  readonly mark: Mark;
  readonly weight: number;
};

/** Someone at the table. A facilitator and an observer have no party. `gone` when removed by the facilitator. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: 'facilitator' | 'participant' | 'observer';
  readonly party: string | null;
  readonly mandate: boolean;
  readonly gone?: true;
};

/** A checklist item that the facilitator passes over, with the recorded reason. Its id is `step:item`. */
export type Waiver = {
  readonly id: string;
  readonly step: StepId;
  readonly item: string;
  readonly reason: string;
};

/** `endsAt` in epoch ms while it runs; `left` in ms while it is paused. */
export type Timer =
  | { readonly state: 'running'; readonly endsAt: number; readonly total: number }
  | { readonly state: 'paused'; readonly left: number; readonly total: number };

/** What the facilitators can take back, last first; `lapsed` is the act that turned out not to come back any more when it was tried last. */
export type Undoable = Secret & {
  readonly kind: 'undo';
  readonly lapsed?: string;
  readonly commands: readonly { readonly of: string; readonly command: Command }[];
};

/** That the facilitators let someone know they are waited for; theirs and the facilitators' only. `about` is what was asked (lib/workshop/asked.ts). */
export type Nudge = Secret & {
  readonly kind: 'nudge';
  readonly person: string;
  readonly about: string;
  readonly at: number;
};

export type SessionSlice = SliceBase<Undoable | Nudge> & {
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly parties: Table<Party>;
  readonly people: Table<Person>;
  /** null in the lobby, before the first step. */
  readonly step: StepId | null;
  /** The furthest step so far: going back keeps what was made after it. */
  readonly reached: StepId | null;
  readonly anonymity: Readonly<Record<StepId, Anonymity>>;
  readonly waivers: Table<Waiver>;
  readonly timer: Timer | null;
  /** Ids of the people who said that they are ready with what is asked now. */
  readonly ready: Table<{ readonly id: string }>;
  readonly locked: boolean;
  readonly openedAt: number | null;
  readonly closedAt: number | null;
};

export const initialSession: SessionSlice = {
  title: '',
  language: 'nl',
  parties: Table.empty<Party>(),
  people: Table.empty<Person>(),
  step: null,
  reached: null,
  anonymity: {
    broaden: 'party',
    options: 'anonymous',
    preferred: 'party',
    packages: 'party',
    improve: 'names',
    phase: 'names',
  },
  waivers: Table.empty<Waiver>(),
  timer: null,
  ready: Table.empty<{ id: string }>(),
  locked: false,
  openedAt: null,
  closedAt: null,
  secret: Table.empty<Undoable | Nudge>(),
};
