import type { Constraint as Rule } from '../../analysis/feasible.ts';
import type { GainClass, GainPosition } from '../../analysis/gains.ts';
import type { IssueValuation } from '../../analysis/issue-valuation.ts';
import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import type { Source } from '../../workshop/stale.ts';
import { Table } from '../../workshop/table.ts';

/** Where the board proposed a draft from; absent when people put it together themselves. */
export const draftKinds = ['core', 'something-for-everyone'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** "If X by `day`, then Y", in the words of the table. */
export type Condition = { readonly id: string; readonly text: string; readonly day: string | null };

/**
 * A package; nobody owns it. Per issue the chosen option, null for *as now*; an issue that is not there is still open. Contributions
 * and compensations follow from its options (step 3). `version` goes up with every change once people began to value.
 */
export type Package = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly version: number;
  readonly elements: Readonly<Record<string, string | null>>;
  readonly conditions: readonly Condition[];
  readonly sources: readonly Source[];
  readonly draft: DraftKind | null;
  readonly aside: boolean;
};

/** *x requires one of Y* or *x excludes y*, with why. */
export type Constraint = Rule & { readonly id: string; readonly reason: string };

/** What can be chosen on an issue, when the table narrowed the shortlist down; its id is the issue's. */
export type Choice = { readonly id: string; readonly options: readonly (string | null)[] };

/** What a party lets everyone see of a package, against no deal. Its id is `package:party`. */
export type Released = {
  readonly id: string;
  readonly package: string;
  readonly party: string;
  readonly version: number;
  readonly gain: GainClass;
};

/** A party's word on working with a package as base text; no promise yet. Its id is `package:party`. */
export type BaseConsent = {
  readonly id: string;
  readonly package: string;
  readonly party: string;
  readonly version: number;
  readonly consent: boolean;
};

/** The package that step 5 works on, as it was when it was taken. */
export type Base = {
  readonly package: string;
  readonly version: number;
  readonly elements: Readonly<Record<string, string | null>>;
};

/** What the board sees in a package beside the others. With two parties only whether anyone loses is told. */
export type Finding = {
  readonly package: string;
  readonly version: number;
  readonly noneLoses: boolean;
  readonly balanced: boolean;
  readonly strongestMinimum: boolean;
  readonly mostJointGain: boolean;
};

/** Group figures over private values: which parties were counted, and the findings. Never a party's own number. */
export type Figures = {
  readonly parties: readonly string[];
  readonly findings: readonly Finding[];
};

/** Weights of a party's interests; only that party (and the facilitators, if it lets them) has them. */
export type Weights = Secret & {
  readonly kind: 'weights';
  readonly party: string;
  readonly weights: Readonly<Record<string, number>>;
};

/** Scores −5 to +5 per own interest, 0 = no deal. Its id is `scores:package:party`. */
export type Scores = Secret & {
  readonly kind: 'scores';
  readonly party: string;
  readonly package: string;
  readonly version: number;
  readonly scores: Readonly<Record<string, number | null>>;
};

/** Values 0–100 per choice, swing weights, and what no deal is worth. */
export type IssueValues = Secret & {
  readonly kind: 'issues';
  readonly party: string;
} & IssueValuation;

/** By what a party values: a score per interest (the quick way), or points per choice on every issue. */
export const ways = ['interests', 'issues'] as const;
export type Way = (typeof ways)[number];

/** The way a party chose. Without a choice it is the interests, unless it only ever gave points per issue. */
export type ChosenWay = Secret & {
  readonly kind: 'way';
  readonly party: string;
  readonly way: Way;
};

/** Better, equal or worse than no deal: for the party and the facilitators. Its id is `position:package:party`. */
export type Position = Secret & {
  readonly kind: 'position';
  readonly party: string;
  readonly package: string;
  readonly version: number;
  readonly position: GainPosition;
};

/** That a party lets the facilitators see its values. */
export type Shared = Secret & { readonly kind: 'shared'; readonly party: string };

/** Group figures of fewer than three parties: for the facilitators only. */
export type OwnFigures = Secret & { readonly kind: 'figures' } & Figures;

export type Valuation = Weights | Scores | IssueValues | ChosenWay;
export type PackagesSecret = Valuation | Position | Shared | OwnFigures;

export type PackagesSlice = SliceBase<PackagesSecret> & {
  readonly packages: Table<Package>;
  readonly choices: Table<Choice>;
  readonly constraints: Table<Constraint>;
  /** Whether parties were asked to value, and whether it was compared since. They may keep adjusting. */
  readonly valuation: 'idle' | 'open' | 'closed';
  readonly released: Table<Released>;
  readonly figures: Figures | null;
  readonly consents: Table<BaseConsent>;
  readonly base: Base | null;
};

export const initialPackages: PackagesSlice = {
  packages: Table.empty<Package>(),
  choices: Table.empty<Choice>(),
  constraints: Table.empty<Constraint>(),
  valuation: 'idle',
  released: Table.empty<Released>(),
  figures: null,
  consents: Table.empty<BaseConsent>(),
  base: null,
  secret: Table.empty<PackagesSecret>(),
};
