import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import type { RoundState } from '../../workshop/round.ts';
import { Table } from '../../workshop/table.ts';

/** What a person writes on an option card. Empty fields are left out: these travel with every card. */
export type OptionContent = {
  readonly title: string;
  readonly text?: string;
  /** Ids of the issues of step 1 that it is about. */
  readonly issues?: readonly string[];
  /** Ids of the interests of step 1 that it serves. */
  readonly serves?: readonly string[];
  /** Id of the option that it builds on. */
  readonly buildsOn?: string;
};

/**
 * An option on the table. It is *live* when it is not hidden and not merged away (lib/analysis/live-options.ts).
 * `party` and `by` stand there only as far as the step's anonymity allows; `by` not before the round is closed.
 */
export type Option = OptionContent & {
  readonly id: string;
  readonly rev: number;
  /** The round in which it was posted, from 1. */
  readonly round: number;
  readonly party?: string;
  readonly by?: string;
  readonly cluster?: string;
  /** The option that it was merged into. The card itself is kept as it was. */
  readonly mergedInto?: string;
  /** Taken from the table, by its author or by the facilitator; it can come back. */
  readonly hidden?: 'author' | 'facilitator';
  /** The author's wording, when the facilitator changed it. */
  readonly original?: { readonly title: string; readonly text?: string };
};

/** A reply is a question or builds on; there is no third kind. */
export type Reply = {
  readonly id: string;
  readonly on: string;
  readonly kind: 'question' | 'build-on';
  readonly text: string;
  readonly party?: string;
  readonly answer?: { readonly text: string; readonly party?: string; readonly original?: string };
  /** Put aside by the facilitator; it can come back. */
  readonly hidden?: true;
  /** The author's wording, when the facilitator changed it. */
  readonly original?: string;
};

export type Cluster = { readonly id: string; readonly name: string };

/** One act of merging; undone by taking it away. `was` is the option that stayed, as it was before. */
export type Merge = {
  readonly id: string;
  readonly into: string;
  readonly others: readonly string[];
  readonly was: OptionContent;
};

/** Two options that look alike, offered for merging. Open until they are merged, gone, or said to be different. */
export type LookAlike = {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly apart?: true;
};

export const promptKinds = ['serves-another', 'no-money', 'twice-the-money', 'tomorrow'] as const;
export type PromptKind = (typeof promptKinds)[number];

/** A nudge by the facilitator: one of the four, or their own words. */
export type Prompt = {
  readonly id: string;
  readonly kind: PromptKind | 'own';
  readonly text?: string;
};

/** A card that is still face down; only its author has it. */
export type SilentCard = Secret & OptionContent & { readonly kind: 'card'; readonly party: string };

/** Whose a card or reply on the table is; only its author has it. */
export type Mine = Secret & { readonly kind: 'mine'; readonly party: string };

/** Cards per party, for the facilitators' view of balance, counted at the reveal and at the close. */
export type Share = Secret & {
  readonly kind: 'share';
  readonly cards: Readonly<Record<string, number>>;
};

export type OptionsSlice = SliceBase<SilentCard | Mine | Share> & {
  readonly round: RoundState;
  /** How many rounds were opened. */
  readonly rounds: number;
  /** Cards that lie face down in this round. */
  readonly count: number;
  readonly options: Table<Option>;
  readonly replies: Table<Reply>;
  readonly clusters: Table<Cluster>;
  readonly merges: Table<Merge>;
  readonly lookAlikes: Table<LookAlike>;
  /** True when look-alikes were sought since the last round. */
  readonly compared: boolean;
  readonly prompt: Prompt | null;
  readonly prompts: number;
};

export const initialOptions: OptionsSlice = {
  round: 'idle',
  rounds: 0,
  count: 0,
  options: Table.empty<Option>(),
  replies: Table.empty<Reply>(),
  clusters: Table.empty<Cluster>(),
  merges: Table.empty<Merge>(),
  lookAlikes: Table.empty<LookAlike>(),
  compared: false,
  prompt: null,
  prompts: 0,
  secret: Table.empty<SilentCard | Mine | Share>(),
};
