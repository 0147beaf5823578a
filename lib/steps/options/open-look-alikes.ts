import type { LookAlike, OptionsSlice } from './slice.ts';

/** Pairs still to be talked about: both cards are live, and nobody has said that they differ. */
export function openLookAlikes(options: OptionsSlice): readonly LookAlike[] {
  const live = (id: string) => {
    const option = options.options.get(id);
    return option !== undefined && !option.hidden && !option.mergedInto;
  };
  return options.lookAlikes.rows.filter((pair) => !pair.apart && live(pair.a) && live(pair.b));
}
