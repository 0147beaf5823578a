import type { Audience } from '../../workshop/audience.ts';
import { accepting } from '../../workshop/kernel.ts';
import type {
  Definition,
  Goal,
  InterestContent,
  Issue,
  PartyCount,
  Term,
  Theme,
  ThemeConsent,
  ThemeRemark,
  Why,
} from './slice.ts';

/** An interest as a reveal or a post puts it on the table. */
export type PlacedInterest = { id: string; party?: string; by?: string } & InterestContent;

export type BroadenEvent = { readonly to?: Audience } & Readonly<
  | { type: 'broaden/round-opened' }
  | ({ type: 'broaden/posted-silently'; id: string; party: string } & InterestContent)
  | ({ type: 'broaden/edited-silently'; id: string } & InterestContent)
  | { type: 'broaden/taken-back-silently'; id: string }
  | { type: 'broaden/counted'; party: string; by: 1 | -1 }
  | { type: 'broaden/revealed'; cards: readonly PlacedInterest[] }
  | { type: 'broaden/unrevealed'; ids: readonly string[]; counts: readonly PartyCount[] }
  | { type: 'broaden/round-closed' }
  | { type: 'broaden/round-reopened' }
  | ({ type: 'broaden/posted' } & PlacedInterest)
  | { type: 'broaden/owned'; id: string; party: string }
  | ({ type: 'broaden/edited'; id: string; by?: 'author' | 'facilitator' } & InterestContent)
  | { type: 'broaden/linked'; id: string; issues: readonly string[] }
  | { type: 'broaden/hidden'; id: string; hidden: boolean; by?: 'author' | 'facilitator' }
  | { type: 'broaden/why-asked'; why: Why }
  | { type: 'broaden/why-answered'; id: string; text: string; party?: string }
  | { type: 'broaden/why-removed'; id: string }
  | { type: 'broaden/answer-removed'; id: string }
  | { type: 'broaden/why-hidden'; id: string; hidden: boolean }
  | {
      type: 'broaden/why-reworded';
      id: string;
      part: 'why' | 'answer';
      text: string;
      traced?: true;
    }
  | { type: 'broaden/theme-worded'; theme: Theme }
  | { type: 'broaden/theme-withdrawn'; id: string }
  | { type: 'broaden/theme-remarked'; remark: ThemeRemark }
  | { type: 'broaden/theme-consented'; consent: ThemeConsent }
  | { type: 'broaden/consent-withdrawn'; id: string }
  | { type: 'broaden/issue-set'; issue: Omit<Issue, 'rev'> }
  | { type: 'broaden/issue-removed'; id: string }
  | { type: 'broaden/goal-set'; goal: Omit<Goal, 'rev'> }
  | { type: 'broaden/goal-removed'; id: string }
  | { type: 'broaden/term-set'; term: Omit<Term, 'rev'> }
  | { type: 'broaden/term-removed'; id: string }
  | { type: 'broaden/defined'; definition: Definition }
  | { type: 'broaden/definition-removed'; id: string }
  | { type: 'broaden/no-deal-set'; party: string; text: string }
>;

export const accept = accepting<BroadenEvent>();
