import type { Mark } from '../steps/session/slice.ts';
import type { StepId } from '../workshop/kernel.ts';
import type { TraceLink } from './trace.ts';

export type DocParty = {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly mark: Mark;
};

/** Something that will be done. `until` is its last day; both days are absent while it is not on the roadmap. */
export type DocItem = {
  readonly id: string;
  readonly title: string;
  readonly owner: DocParty | null;
  readonly contributors: readonly DocParty[];
  readonly from: string | null;
  readonly until: string | null;
  readonly indicator: string;
  readonly target: number | null;
};

export type DocContribution = {
  readonly id: string;
  readonly party: DocParty;
  readonly amount: number | null;
  readonly unit: string;
};

export type DocCompensation = {
  readonly id: string;
  readonly from: DocParty;
  readonly to: DocParty;
  readonly text: string;
  readonly amount: number | null;
  readonly unit: string;
  /** The interest that would be harmed, in words. */
  readonly interest: string | null;
};

export type DocReservation = {
  readonly id: string;
  readonly party: DocParty;
  readonly text: string;
};

export type DocElement = {
  readonly id: string;
  readonly number: number;
  readonly issue: string;
  /** What was chosen; null is: as now. */
  readonly option: string | null;
  readonly text: string;
  readonly parties: readonly DocParty[];
  readonly contributions: readonly DocContribution[];
  readonly compensations: readonly DocCompensation[];
  readonly reservations: readonly DocReservation[];
  readonly items: readonly DocItem[];
  readonly trace: readonly TraceLink[];
};

export type DocSignature = {
  readonly party: DocParty;
  /** Who signed; null while nobody has. */
  readonly by: string | null;
  readonly at: number | null;
  readonly reservation: string;
  /** Something changed after it was signed. */
  readonly stale: boolean;
  readonly ratification: { readonly body: string; readonly date: string | null } | null;
};

export type DocGoal = {
  readonly id: string;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  readonly date: string;
};

/** The agreement as plain data: everything its readers need, in the order they need it, without a word of its own. */
export type AgreementDoc = {
  /** `draft` until the outcome is recorded; `none` where it was recorded that there is no agreement. */
  readonly status: 'draft' | 'agreed' | 'none';
  readonly title: string;
  readonly workshop: string;
  readonly theme: string;
  readonly preamble: string;
  readonly version: number;
  readonly outcome: 'consent' | 'consent-with-reservations' | 'partial' | 'none' | null;
  readonly without: DocParty | null;
  readonly at: number | null;
  readonly parties: readonly (DocParty & { readonly mandates: readonly string[] })[];
  readonly goals: readonly DocGoal[];
  readonly elements: readonly DocElement[];
  /** What stands on its own, for no element in particular. */
  readonly contributions: readonly DocContribution[];
  readonly compensations: readonly DocCompensation[];
  readonly items: readonly DocItem[];
  readonly conditions: readonly { readonly id: string; readonly text: string }[];
  readonly reservations: readonly DocReservation[];
  readonly terms: readonly { readonly id: string; readonly word: string; readonly text: string }[];
  /** What was parked and not dealt with; `step` is where it came up, null before the first. */
  readonly parked: readonly {
    readonly id: string;
    readonly text: string;
    readonly step: StepId | null;
  }[];
  readonly decisionRule: string;
  readonly changes: string;
  readonly exit: string;
  readonly disclosure: string;
  readonly reviewDates: readonly string[];
  readonly followUpDates: readonly string[];
  readonly signatures: readonly DocSignature[];
};
