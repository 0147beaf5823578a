import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import type { RoundState } from '../../workshop/round.ts';
import { Table } from '../../workshop/table.ts';

/** A wording of the theme. The last one counts; earlier ones are kept. `party` is who worded it, absent for the facilitator. */
export type Theme = {
  readonly id: string;
  readonly text: string;
  readonly inScope: string;
  readonly outScope: string;
  readonly party?: string;
};

/** Something said about a wording. */
export type ThemeRemark = {
  readonly id: string;
  readonly theme: string;
  readonly party?: string;
  readonly text: string;
};

/** A party's consent to one wording; its id is `theme:party`. A new wording starts without any. */
export type ThemeConsent = {
  readonly id: string;
  readonly theme: string;
  readonly party: string;
  readonly remark?: string;
};

export const interestLevels = ['collective', 'organisation', 'personal'] as const;
export type InterestLevel = (typeof interestLevels)[number];

/** What a person writes on an interest card. */
export type InterestContent = {
  readonly level: InterestLevel;
  readonly text: string;
  readonly why?: string;
  /** 1 (minor) to 5 (vital). */
  readonly importance: number;
  /** Ids of the issues that it bears on. */
  readonly issues?: readonly string[];
};

/**
 * An interest on the table. An interest is always a party's: `party` is absent only where it is everyone's (collective). `by` stands
 * there when names were agreed on.
 */
export type Interest = InterestContent & {
  readonly id: string;
  readonly rev: number;
  readonly round: number;
  readonly party?: string;
  readonly by?: string;
  /** What it was called before it was reworded: often the position that it came from. */
  readonly earlier?: string;
  /** Who changed it last; absent where that was not written down. */
  readonly changedBy?: 'author' | 'facilitator';
  readonly hidden?: true;
  /** Who put it aside; absent where that was not written down. */
  readonly hiddenBy?: 'author' | 'facilitator';
};

/** *Why?* asked on an interest, and its answer. */
export type Why = {
  readonly id: string;
  readonly on: string;
  readonly question: string;
  readonly party?: string;
  readonly answer?: { readonly text: string; readonly party?: string; readonly original?: string };
  /** Put aside by the facilitator; it can come back. */
  readonly hidden?: true;
  /** The wording of who asked, when the facilitator changed it. */
  readonly original?: string;
};

/** A kwestie: what there is to decide. */
export type Issue = {
  readonly id: string;
  readonly rev: number;
  readonly title: string;
  readonly question?: string;
};

/** The ambition in numbers. `date` is YYYY-MM-DD. */
export type Goal = {
  readonly id: string;
  readonly rev: number;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  readonly date: string;
};

/** A word that people may mean different things by. Open until one text is agreed, when definitions differ. */
export type Term = {
  readonly id: string;
  readonly rev: number;
  readonly word: string;
  readonly agreed?: string;
};

/** What a party means by a term; its id is `term:party`. */
export type Definition = {
  readonly id: string;
  readonly term: string;
  readonly party: string;
  readonly text: string;
};

/** An interest that is still face down; only its author has it. */
export type SilentInterest = Secret &
  InterestContent & { readonly kind: 'card'; readonly party: string };

/** Whose an interest on the table is; only its author has it. */
export type MineInterest = Secret & { readonly kind: 'mine'; readonly party: string };

/** What a party does if there is no agreement; only that party has it. */
export type NoDeal = Secret & {
  readonly kind: 'no-deal';
  readonly party: string;
  readonly text: string;
};

/** Cards that a party has lying face down; the id is the party's. */
export type PartyCount = { readonly id: string; readonly cards: number };

export type BroadenSlice = SliceBase<SilentInterest | MineInterest | NoDeal> & {
  readonly round: RoundState;
  readonly rounds: number;
  readonly counts: Table<PartyCount>;
  readonly themes: Table<Theme>;
  readonly remarks: Table<ThemeRemark>;
  readonly consents: Table<ThemeConsent>;
  readonly interests: Table<Interest>;
  readonly whys: Table<Why>;
  readonly issues: Table<Issue>;
  readonly goals: Table<Goal>;
  readonly terms: Table<Term>;
  readonly definitions: Table<Definition>;
};

export const initialBroaden: BroadenSlice = {
  round: 'idle',
  rounds: 0,
  counts: Table.empty<PartyCount>(),
  themes: Table.empty<Theme>(),
  remarks: Table.empty<ThemeRemark>(),
  consents: Table.empty<ThemeConsent>(),
  interests: Table.empty<Interest>(),
  whys: Table.empty<Why>(),
  issues: Table.empty<Issue>(),
  goals: Table.empty<Goal>(),
  terms: Table.empty<Term>(),
  definitions: Table.empty<Definition>(),
  secret: Table.empty<SilentInterest | MineInterest | NoDeal>(),
};
