import type { Audience } from '../workshop/audience.ts';
import { accepting, type StepId } from '../workshop/kernel.ts';
import type { Message, Parked, Spotlight } from './slice.ts';

/** The group went to another step, or the workshop was closed: what was lit goes out. */
export type MovedOn = { readonly type: 'facilitation/moved-on' };

export type FacilitationEvent = { readonly to?: Audience } & Readonly<
  | { type: 'facilitation/brought'; spotlight: Spotlight }
  | { type: 'facilitation/let-go' }
  | MovedOn
  | { type: 'facilitation/followed'; by: string | null }
  | { type: 'facilitation/told'; message: Message }
  | { type: 'facilitation/hushed' }
  | { type: 'facilitation/parked'; parked: Parked }
  | { type: 'facilitation/owned'; id: string }
  | { type: 'facilitation/settled'; id: string; how: string }
  | { type: 'facilitation/unsettled'; id: string }
  | { type: 'facilitation/unparked'; id: string; gone: boolean }
  | { type: 'facilitation/noted'; id: string; step: StepId; text: string }
>;

export const accept = accepting<FacilitationEvent>();
