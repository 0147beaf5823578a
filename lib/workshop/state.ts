import type { FacilitationSlice } from '../facilitation/slice.ts';
import type { BroadenSlice } from '../steps/broaden/slice.ts';
import type { ImproveSlice } from '../steps/improve/slice.ts';
import type { OptionsSlice } from '../steps/options/slice.ts';
import type { PackagesSlice } from '../steps/packages/slice.ts';
import type { PhaseSlice } from '../steps/phase/slice.ts';
import type { PreferredSlice } from '../steps/preferred/slice.ts';
import type { SessionSlice } from '../steps/session/slice.ts';

/** A workshop as it stands: the fold of its log. The same type holds a viewer's part of it (with fewer secret rows). */
export type State = {
  readonly session: SessionSlice;
  readonly broaden: BroadenSlice;
  readonly options: OptionsSlice;
  readonly preferred: PreferredSlice;
  readonly packages: PackagesSlice;
  readonly improve: ImproveSlice;
  readonly phase: PhaseSlice;
  readonly facilitation: FacilitationSlice;
};
