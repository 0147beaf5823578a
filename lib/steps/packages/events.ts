import type { Audience } from '../../workshop/audience.ts';
import { accepting } from '../../workshop/kernel.ts';
import type { Source } from '../../workshop/stale.ts';
import type {
  Base,
  BaseConsent,
  Choice,
  Constraint,
  Figures,
  Package,
  Position,
  Released,
  Valuation,
} from './slice.ts';

export type PackagesEvent = { readonly to?: Audience } & Readonly<
  | { type: 'packages/package-set'; package: Package }
  | { type: 'packages/put-aside'; id: string; aside: boolean }
  | { type: 'packages/confirmed'; id: string; sources: readonly Source[] }
  | { type: 'packages/choice-set'; choice: Choice }
  | { type: 'packages/choice-gone'; id: string }
  | { type: 'packages/constraint-set'; constraint: Constraint }
  | { type: 'packages/constraint-gone'; id: string }
  | { type: 'packages/valuation-opened' }
  | { type: 'packages/valued'; to: Audience; row: Valuation }
  | { type: 'packages/positioned'; to: Audience; row: Position }
  | { type: 'packages/unpositioned'; to: Audience; id: string }
  | { type: 'packages/shared'; to: Audience; party: string; rows: readonly Valuation[] }
  | { type: 'packages/unshared'; to: Audience; party: string; ids: readonly string[] }
  | { type: 'packages/kept-private'; to: Audience; rows: readonly Valuation[] }
  | { type: 'packages/compared'; figures: Figures | null }
  | { type: 'packages/compared-privately'; to: Audience; figures: Figures }
  | { type: 'packages/valuation-reopened' }
  | { type: 'packages/released'; rows: readonly Released[] }
  | { type: 'packages/release-withdrawn'; ids: readonly string[] }
  | { type: 'packages/base-consented'; consent: BaseConsent }
  | { type: 'packages/base-taken'; base: Base }
  | { type: 'packages/base-let-go' }
>;

export const accept = accepting<PackagesEvent>();
