import type { Next } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import { firstOpen } from '../../workshop/waived.ts';
import { broadenChecklist } from './checklist.ts';
import { presentTheme } from './present-theme.ts';

const send = (type: string) => ({ type, payload: {} });

/** The facilitator's one next thing: the round first, then what the checklist still misses, the consent last. */
export function broadenNext(all: State): Next | null {
  const { round, counts } = all.broaden;
  if (round === 'idle') {
    if (!presentTheme(all.broaden)) return { id: 'theme', anchor: 'theme' };
    return { id: 'open', command: send('broaden/open-round') };
  }
  if (round === 'silent') {
    const count = counts.rows.reduce((sum, party) => sum + party.cards, 0);
    if (count === 0) return { id: 'waiting', anchor: 'interests' };
    return { id: 'reveal', params: { count }, command: send('broaden/reveal') };
  }
  const open = firstOpen(all, 'broaden', broadenChecklist(all));
  const aboutInterests = open?.anchor === 'interests';
  if (round === 'revealed') {
    if (open && aboutInterests)
      return { id: open.id, params: { count: open.count ?? 0 }, anchor: 'interests' };
    return { id: 'close', command: send('broaden/close-round') };
  }
  if (!open) return null;
  if (aboutInterests) return { id: 'again', command: send('broaden/open-round') };
  return {
    id: open.id,
    params: { count: open.count ?? 0 },
    anchor: open.anchor,
  };
}
