import type { Next } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import { firstOpen, waivedFor } from '../../workshop/waived.ts';
import { optionsChecklist } from './checklist.ts';

const send = (type: string) => ({ type, payload: {} });

/** The facilitator's one next thing: first the round, then the nudges, then ordering what is there. */
export function optionsNext(all: State): Next | null {
  const { round, count, prompts, options, compared } = all.options;
  if (round === 'idle') return { id: 'open', command: send('options/open-round') };
  if (round === 'silent') {
    if (count === 0) return { id: 'waiting', anchor: 'options-prompts' };
    return { id: 'reveal', params: { count }, command: send('options/reveal') };
  }
  if (round === 'revealed') {
    if (prompts === 0) return { id: 'prompt', anchor: 'options-prompts' };
    return { id: 'close', command: send('options/close-round') };
  }
  const loose = options.rows.filter(
    (option) => !option.cluster && !option.hidden && !option.mergedInto,
  ).length;
  if (loose > 0) return { id: 'group', params: { count: loose }, anchor: 'options-board' };
  if (!compared && waivedFor(all, 'options', 'look-alikes-offered') === null)
    return { id: 'compare', anchor: 'look-alikes' };
  const open = firstOpen(all, 'options', optionsChecklist(all));
  if (!open) return null;
  if (open.id === 'look-alikes-offered')
    return { id: 'look-alikes', params: { count: open.count ?? 0 }, anchor: 'look-alikes' };
  return { id: 'again', command: send('options/open-round') };
}
