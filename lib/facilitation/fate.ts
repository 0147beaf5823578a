import type { State } from '../workshop/state.ts';
import type { Thing } from './slice.ts';
import { isOnTable } from './thing.ts';

/** What became of a thing since it was brought into view, and the row that stands in its place: its own, or what it was merged into. */
export type Fate = { readonly became: 'there' | 'merged' | 'aside' | 'gone'; readonly of: string };

/** Follows a thing to where it is now. */
export function fateOf(all: State, { kind, of }: Pick<Thing, 'kind' | 'of'>): Fate {
  const { broaden, options, phase } = all;
  if (!isOnTable(all, { kind, of })) return { became: 'gone', of };
  if (kind === 'option') {
    let option = options.options.get(of);
    for (let into = option; into; into = options.options.get(into.mergedInto ?? '')) option = into;
    if (!option || option.hidden) return { became: 'aside', of };
    return { became: option.id === of ? 'there' : 'merged', of: option.id };
  }
  if (kind === 'interest' && broaden.interests.get(of)?.hidden) return { became: 'aside', of };
  const gone =
    (kind === 'item' && phase.items.get(of)?.gone) ||
    (kind === 'phase' && phase.phases.get(of)?.gone);
  return { became: gone ? 'gone' : 'there', of };
}
