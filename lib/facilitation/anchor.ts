import type { Thing } from './slice.ts';

/** The id of the element that shows a thing: the same on every screen that can light it. */
export const anchorOf = ({ kind, of }: Pick<Thing, 'kind' | 'of'>): string =>
  kind === 'place' ? of : `${kind}-${of}`;
