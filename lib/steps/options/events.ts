import type { Audience } from '../../workshop/audience.ts';
import { accepting } from '../../workshop/kernel.ts';
import type { Cluster, LookAlike, Merge, OptionContent, Prompt, Reply } from './slice.ts';

/** A card as a reveal or a post puts it on the table. Its first revision is 1 and its round is the present one: neither travels. */
export type PlacedCard = { id: string; party?: string } & OptionContent;

export type Place = { readonly id: string; readonly to: string | null };

export type OptionsEvent = { readonly to?: Audience } & Readonly<
  | { type: 'options/round-opened' }
  | ({ type: 'options/posted-silently'; id: string; party: string } & OptionContent)
  | ({ type: 'options/edited-silently'; id: string } & OptionContent)
  | { type: 'options/taken-back-silently'; id: string }
  | { type: 'options/counted'; by: 1 | -1 }
  | { type: 'options/revealed'; cards: readonly PlacedCard[] }
  | { type: 'options/unrevealed'; ids: readonly string[] }
  | { type: 'options/shared-out'; cards: Readonly<Record<string, number>> }
  | { type: 'options/round-closed'; authors?: Readonly<Record<string, string>> }
  | { type: 'options/round-reopened' }
  | ({ type: 'options/posted' } & PlacedCard)
  | { type: 'options/owned'; id: string; party: string }
  | ({ type: 'options/edited'; id: string; traced?: true } & OptionContent)
  | { type: 'options/restored'; id: string }
  | { type: 'options/tagged'; id: string; issues: readonly string[]; serves: readonly string[] }
  | { type: 'options/hidden'; id: string; by: 'author' | 'facilitator' }
  | { type: 'options/shown'; id: string }
  | { type: 'options/replied'; reply: Reply }
  | { type: 'options/answered'; id: string; text: string; party?: string }
  | { type: 'options/reply-removed'; id: string }
  | { type: 'options/answer-removed'; id: string }
  | { type: 'options/reply-hidden'; id: string; hidden: boolean }
  | {
      type: 'options/reply-reworded';
      id: string;
      part: 'reply' | 'answer';
      text: string;
      traced?: true;
    }
  | { type: 'options/prompted'; prompt: Prompt | null }
  | { type: 'options/cluster-set'; cluster: Cluster }
  | { type: 'options/cluster-removed'; id: string }
  | { type: 'options/moved'; places: readonly Place[] }
  | { type: 'options/merged'; merge: Merge; now: OptionContent }
  | { type: 'options/unmerged'; id: string }
  | { type: 'options/compared'; pairs: readonly LookAlike[] }
  | { type: 'options/kept-apart'; id: string; apart: boolean }
>;

export const accept = accepting<OptionsEvent>();
