import type { PlanItem, PlanPhase } from '../../analysis/phase-plan.ts';
import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import type { Source } from '../../workshop/stale.ts';
import { Table } from '../../workshop/table.ts';

/** Something that will be done. Costs in euros, hours, and value 0–10 are per party; effort is in points above 0. */
export type Item = PlanItem & {
  readonly title: string;
  /** The line of the agreement it carries out: mostly an issue. */
  readonly element: string | null;
  readonly option: string | null;
  /** That line as it read when the item was made or confirmed: null when it carries out none. */
  readonly builtOn: string | null;
  readonly contributors: readonly string[];
  readonly indicator: string;
  readonly target: number | null;
  /** The goal of step 1 that it serves. */
  readonly goal: string | null;
  readonly reviewDate: string | null;
  /** Parties whose value the facilitator filled in for them. */
  readonly onBehalf?: readonly string[];
  readonly rev: number;
  readonly gone?: true;
};

export type Phase = PlanPhase & {
  readonly name: string;
  readonly rev: number;
  readonly gone?: true;
};

/** An item's first day. Its id is the item's. */
export type Start = { readonly id: string; readonly start: string };

/** Which item pays for the harm of which. Its id is the compensation's. */
export type Payment = { readonly id: string; readonly paidBy: string; readonly harmBy: string };

/** Where the facilitator decided otherwise than was proposed, or why not. */
export type Overrule = {
  readonly id: string;
  readonly item: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
  readonly at: number;
};

/** The roadmap as it was accepted; it holds until an item, a phase or a start changes. `count` tells one acceptance from the next. */
export type Accepted = {
  readonly at: number;
  readonly count: number;
  readonly starts: readonly Start[];
  readonly sources: readonly Source[];
};

export const textFields = [
  'title',
  'preamble',
  'decisionRule',
  'changes',
  'exit',
  'disclosure',
] as const;
export type TextField = (typeof textFields)[number];

export type AgreementTexts = { readonly [Field in TextField]: string } & {
  readonly reviewDates: readonly string[];
  readonly followUpDates: readonly string[];
  readonly rev: number;
};

/** A body that must still say yes for a party. Its id is the party's. */
export type Ratification = {
  readonly id: string;
  readonly body: string;
  readonly date: string | null;
};

/** A party's signature, by someone with its mandate. Its id is the party's. Signed is signed by name, whatever the anonymity. */
export type Signature = {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly reservation: string;
  readonly sources: readonly Source[];
};

export type PhaseSlice = SliceBase & {
  readonly items: Table<Item>;
  readonly phases: Table<Phase>;
  readonly starts: Table<Start>;
  readonly payments: Table<Payment>;
  readonly overrules: Table<Overrule>;
  readonly accepted: Accepted | null;
  readonly acceptances: number;
  readonly agreement: AgreementTexts;
  readonly ratifications: Table<Ratification>;
  readonly signatures: Table<Signature>;
};

export const initialPhase: PhaseSlice = {
  items: Table.empty<Item>(),
  phases: Table.empty<Phase>(),
  starts: Table.empty<Start>(),
  payments: Table.empty<Payment>(),
  overrules: Table.empty<Overrule>(),
  accepted: null,
  acceptances: 0,
  agreement: {
    title: '',
    preamble: '',
    decisionRule: '',
    changes: '',
    exit: '',
    disclosure: '',
    reviewDates: [],
    followUpDates: [],
    rev: 0,
  },
  ratifications: Table.empty<Ratification>(),
  signatures: Table.empty<Signature>(),
  secret: Table.empty<Secret>(),
};
