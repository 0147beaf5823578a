import type { Secret, SliceBase, StepId } from '../workshop/kernel.ts';
import { Table } from '../workshop/table.ts';

/** What a card can be; `place` is a part of a step's page, such as its table or its list of packages. */
export const thingKinds = [
  'interest',
  'issue',
  'goal',
  'term',
  'option',
  'cluster',
  'package',
  'element',
  'amendment',
  'item',
  'phase',
  'place',
] as const;
export type ThingKind = (typeof thingKinds)[number];

/**
 * Something on the board: the step on whose page it is shown, what it is, and the id of its row in that kind's table (`element` is a
 * line of the text of step 5). For `place`, `of` is the id of an element on the page, as in `Next.anchor`.
 */
export type Thing = {
  readonly step: StepId;
  readonly kind: ThingKind;
  readonly of: string;
};

/** What a facilitator brought into view for all. `id` is new at each bringing, so that the same thing can be shown again. */
export type Spotlight = Thing & { readonly id: string };

/** Questions that the method gives the facilitator to put to the table, per step; those of step 2 are in its own slice. */
export const prompts = {
  broaden: ['why', 'how-can-we', 'without-us'],
  options: [],
  preferred: ['who-brings', 'who-loses'],
  packages: ['if-then', 'no-deal'],
  improve: ['what-is-needed', 'best-together'],
  phase: ['begin-small', 'who-owns'],
} as const satisfies Readonly<Record<StepId, readonly string[]>>;
export type PromptKind = (typeof prompts)[StepId][number];

/** A line to all: the facilitator's own words, or one of the step's prompts (each reads it in their own language). */
export type Message = { readonly id: string } & (
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: PromptKind }
);

/**
 * A subject set aside for later. `step` is where it came up (null in the lobby); `party` and `by` stand there only as far as that step's
 * anonymity allows. `settled` is how it was dealt with, possibly empty. `gone` was taken away, and can come back.
 */
export type Parked = {
  readonly id: string;
  readonly text: string;
  readonly step: StepId | null;
  readonly party?: string;
  readonly by?: string;
  readonly settled?: string;
  readonly gone?: true;
};

/** The proof that a parked subject is mine; only I have it. */
export type Mine = Secret & { readonly kind: 'mine' };

/** What a facilitator wrote down for themselves at a step; only they have it, not the other facilitators. */
export type Note = Secret & {
  readonly kind: 'note';
  readonly step: StepId;
  readonly text: string;
};

/** How the facilitator guides everyone's eyes and keeps what must not be forgotten, beside the six steps. */
export type FacilitationSlice = SliceBase<Mine | Note> & {
  /** What is lit for all now; null when nobody asks anyone to look. It ends when it is let go and when the group moves. */
  readonly spotlight: Spotlight | null;
  /** The id of the facilitator whom all screens follow; null when nobody is followed. */
  readonly followed: string | null;
  /** The line at the top of every board, until it is taken away (own words) or the group moves on (a step's prompt). */
  readonly message: Message | null;
  readonly parked: Table<Parked>;
};

export const initialFacilitation: FacilitationSlice = {
  spotlight: null,
  followed: null,
  message: null,
  parked: Table.empty<Parked>(),
  secret: Table.empty<Mine | Note>(),
};
