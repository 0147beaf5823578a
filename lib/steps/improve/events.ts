import type { AmendmentClass } from '../../analysis/amendment.ts';
import type { Audience } from '../../workshop/audience.ts';
import { accepting } from '../../workshop/kernel.ts';
import type { Source } from '../../workshop/stale.ts';
import type {
  Amendment,
  ClosingScore,
  ClosingTest,
  Given,
  Noted,
  Outcome,
  Remark,
  Reservation,
  Round,
  SilentLevel,
  Version,
} from './slice.ts';

export type ImproveEvent = { readonly to?: Audience } & Readonly<
  | { type: 'improve/version-opened'; version: Version }
  | { type: 'improve/version-edited'; version: Version }
  | { type: 'improve/version-confirmed'; id: string; sources: readonly Source[] }
  | { type: 'improve/version-dropped'; id: string }
  | { type: 'improve/round-opened'; round: Round }
  | { type: 'improve/round-dropped'; id: string }
  | { type: 'improve/round-closed'; id: string }
  | { type: 'improve/round-reopened'; id: string }
  | { type: 'improve/rounds-set'; rounds: number }
  | { type: 'improve/level-given-silently'; to: Audience; row: SilentLevel }
  | { type: 'improve/noted'; to: Audience; row: Noted }
  | { type: 'improve/level-counted'; round: string }
  | { type: 'improve/revealed'; round: string; levels: readonly Given[] }
  | { type: 'improve/hidden'; round: string }
  | { type: 'improve/level-changed'; given: Given }
  | { type: 'improve/proposed'; amendment: Amendment }
  | { type: 'improve/rebased'; id: string; base: number; operations: Amendment['operations'] }
  | { type: 'improve/withdrawn'; id: string }
  | { type: 'improve/amendment-back'; id: string; state: Amendment['state'] }
  | {
      type: 'improve/judged';
      id: string;
      state: 'valid' | 'returned';
      class: AmendmentClass;
      broken: Amendment['broken'];
    }
  | { type: 'improve/adopted'; id: string; version: Version }
  | { type: 'improve/remarked'; remark: Remark }
  | { type: 'improve/reserved'; reservation: Reservation }
  | { type: 'improve/reservation-withdrawn'; id: string }
  | { type: 'improve/closing-asked'; test: ClosingTest }
  | { type: 'improve/closing-answered'; to: Audience; row: ClosingScore }
  | { type: 'improve/closing-counted' }
  | { type: 'improve/closing-closed'; enough: boolean }
  | { type: 'improve/outcome-recorded'; outcome: Outcome }
  | { type: 'improve/outcome-withdrawn' }
>;

export const accept = accepting<ImproveEvent>();
