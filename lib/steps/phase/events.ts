import type { Audience } from '../../workshop/audience.ts';
import { accepting } from '../../workshop/kernel.ts';
import type {
  Accepted,
  Item,
  Overrule,
  Payment,
  Phase,
  Ratification,
  Signature,
  TextField,
} from './slice.ts';

/** A first day, or null for taken off the roadmap. */
export type Placing = { readonly item: string; readonly start: string | null };

export type PhaseEvent = { readonly to?: Audience } & Readonly<
  | { type: 'phase/item-set'; item: Item }
  | { type: 'phase/item-gone'; id: string; gone: boolean }
  | { type: 'phase/item-valued'; id: string; party: string; value: number }
  | { type: 'phase/item-confirmed'; id: string; builtOn: string | null }
  | { type: 'phase/phase-set'; phase: Phase }
  | { type: 'phase/phase-gone'; id: string; gone: boolean }
  | { type: 'phase/placed'; starts: readonly Placing[] }
  | { type: 'phase/overruled'; overrule: Overrule }
  | { type: 'phase/payment-set'; payment: Payment }
  | { type: 'phase/payment-removed'; id: string }
  | { type: 'phase/roadmap-accepted'; accepted: Accepted }
  | { type: 'phase/roadmap-reopened' }
  | { type: 'phase/text-set'; field: TextField; text: string }
  | { type: 'phase/dates-set'; reviewDates: readonly string[]; followUpDates: readonly string[] }
  | { type: 'phase/ratification-set'; ratification: Ratification }
  | { type: 'phase/ratification-removed'; id: string }
  | { type: 'phase/signed'; signature: Signature }
  | { type: 'phase/unsigned'; id: string }
>;

export const accept = accepting<PhaseEvent>();
