import type { MovedOn } from '../../facilitation/events.ts';
import type { Audience } from '../../workshop/audience.ts';
import { accepting, type Command, type StepId } from '../../workshop/kernel.ts';
import type { Anonymity } from '../../workshop/round.ts';
import type { Party, Person, Timer, Waiver } from './slice.ts';

type Opened = {
  type: 'session/opened';
  title: string;
  language: 'nl' | 'en';
  parties: readonly Party[];
  at: number;
};

export type SessionEvent = { readonly to?: Audience } & Readonly<
  | Opened
  | { type: 'session/retitled'; title: string }
  | { type: 'session/party-set'; party: Party }
  | { type: 'session/party-removed'; id: string }
  | { type: 'session/person-set'; person: Person }
  | { type: 'session/person-gone'; id: string; gone: boolean }
  | { type: 'session/link-given'; person: string }
  | { type: 'session/locked'; locked: boolean }
  | { type: 'session/step-moved'; step: StepId | null }
  | { type: 'session/waived'; waiver: Waiver }
  | { type: 'session/unwaived'; id: string }
  | { type: 'session/anonymity-set'; step: StepId; level: Anonymity }
  | { type: 'session/timer-set'; timer: Timer | null }
  | { type: 'session/ready-set'; id: string; ready: boolean }
  | { type: 'session/ready-cleared' }
  | { type: 'session/closed'; at: number }
  | { type: 'session/reopened' }
  | { type: 'session/undo-kept'; of: string; command: Command }
  | { type: 'session/undone' }
  | { type: 'session/undo-lapsed'; of: string }
  | { type: 'session/nudged'; person: string; about: string; at: number }
>;

/** Whoever moves the group also ends what was brought into view for it. */
export const accept = accepting<SessionEvent | MovedOn>();
