import { expect, test } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { anyone, type Viewer } from './audience.ts';
import { eventsFor, fold, redact } from './fold.ts';
import type { Entry } from './kernel.ts';
import { initialState } from './modules.ts';
import type { State } from './state.ts';

const { entries } = play(sampleScript('nl'), 1_780_000_000_000);
const viewers: readonly Viewer[] = [
  anyone,
  { person: 'fa1', role: 'facilitator', party: null },
  { person: 'zh2', role: 'participant', party: 'zh' },
  { person: 'ha1', role: 'participant', party: 'ha' },
  { person: 'ob1', role: 'observer', party: null },
];

type Folder = (all: State, entry: Pick<Entry, 'events'>) => State;
const folder: Folder = (all, entry) => fold([entry], all);

/** The first entry after which someone holds something else than they may, as `who at seq: slice`; null when there is none. */
function firstBreach(folded: Folder): string | null {
  let whole = initialState;
  const views = viewers.map(() => initialState);
  for (const entry of entries) {
    const before = whole;
    whole = folded(whole, entry);
    for (const [i, viewer] of viewers.entries()) {
      const view = folded(views[i] ?? initialState, { events: eventsFor(entry, viewer) });
      views[i] = view;
      const may = redact(whole, viewer);
      for (const id of Object.keys(whole) as (keyof State)[]) {
        if (whole[id] === before[id]) continue;
        if (JSON.stringify(view[id]) !== JSON.stringify(may[id]))
          return `${viewer.person ?? 'the screen'} at ${entry.seq}: ${id}`;
      }
    }
  }
  return null;
}

test('law 1 holds after every entry of the sample, not only at its end', () => {
  expect(firstBreach(folder)).toBeNull();
}, 60_000);

/** Steps whose public part follows from what is secret. */
const planted: Readonly<Record<string, Folder>> = {
  'a round that shows reasons as they are cast': (all, entry) => {
    const state = folder(all, entry);
    const row = state.preferred.secret.rows.findLast(({ kind }) => kind === 'ballot');
    const { openRound, rounds } = state.preferred;
    const reasons = row?.kind === 'ballot' ? Object.values(row.reasons) : [];
    if (!openRound || reasons.length === 0) return state;
    const told = reasons.map((text) => ({ option: 'zero', text }));
    const next = rounds.patch(openRound, { reasons: told });
    return { ...state, preferred: { ...state.preferred, rounds: next } };
  },
  'figures that go when someone values anew': (all, entry) => {
    const state = folder(all, entry);
    const valued = entry.events.some(({ type }) => type === 'packages/valued');
    return valued ? { ...state, packages: { ...state.packages, valuation: 'idle' } } : state;
  },
  'a round that counts the levels it holds': (all, entry) => {
    const state = folder(all, entry);
    const maxRounds = state.improve.secret.rows.filter(({ kind }) => kind === 'level').length;
    return maxRounds > 0 ? { ...state, improve: { ...state.improve, maxRounds } } : state;
  },
};

test.each(Object.entries(planted))(
  'is seen to break when planted: %s',
  (_, folded) => {
    expect(firstBreach(folded)).not.toBeNull();
  },
  60_000,
);
