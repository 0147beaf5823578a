import { expect, it } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { Given, givenTable } from './given.ts';
import { lapsedUndo, undoables } from './undoables.ts';

const undo = { by: 'fa1', type: 'session/undo', payload: {} };

it('does not put an interest back over what its author wrote since', () => {
  const given = givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha' });
  const interest = { level: 'organisation', text: 'Minder nachtritten', importance: 3 };
  given.did(
    { by: 'fa1', type: 'session/move', payload: { step: 'broaden', waivers: [] } },
    { by: 'fa1', type: 'broaden/open-round', payload: {} },
    { by: 'zh1', type: 'broaden/post-interest', id: 'card', payload: interest },
    { by: 'fa1', type: 'broaden/reveal', payload: {} },
  );
  const edit = (by: string, text: string) =>
    given.did({ by, type: 'broaden/edit-interest', payload: { id: 'card', ...interest, text } });
  edit('fa1', 'Minder ritten in de nacht');
  edit('zh1', 'Geen nachtritten die niet nodig zijn');
  given.did(undo);
  expect(lapsedUndo(given.state.session)).toBe('broaden/edit-interest');
  expect(given.state.broaden.interests.get('card')?.text).toBe(
    'Geen nachtritten die niet nodig zijn',
  );
  edit('fa1', 'Alleen nachtritten die nodig zijn');
  given.did(undo);
  expect(given.state.broaden.interests.get('card')?.text).toBe(
    'Geen nachtritten die niet nodig zijn',
  );
});

it('does not put an item of the roadmap back over what a party said it is worth since', () => {
  const { entries, state } = play(sampleScript('nl'), 1_000_000);
  const given = new Given();
  given.log.push(...entries);
  given.state = state;
  given.did({ by: 'fa1', type: 'session/reopen', payload: {} });
  const item = state.phase.items.rows.find(({ gone }) => !gone);
  if (!item) throw new Error('the sample has items');
  const { id, rev: _, builtOn: __, gone: ___, ...content } = item;
  const title = `${content.title}, stap voor stap`;
  given.did(
    { by: 'fa1', type: 'phase/set-item', payload: { ...content, item: id, title } },
    { by: 'zh1', type: 'phase/value-item', payload: { item: id, value: 9.5 } },
  );
  given.did(undo);
  expect(lapsedUndo(given.state.session)).toBe('phase/set-item');
  expect(given.state.phase.items.get(id)?.value.zh).toBe(9.5);
});

it('lets go of what was built upon, takes nothing back in its place, and reaches what was done before it', () => {
  const given = givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha' }).did(
    { by: 'fa1', type: 'session/move', payload: { step: 'broaden', waivers: [] } },
    { by: 'fa1', type: 'broaden/open-round', payload: {} },
    {
      by: 'zh1',
      type: 'broaden/post-interest',
      id: 'card',
      payload: { level: 'organisation', text: 'Minder nachtritten', importance: 3 },
    },
    { by: 'fa1', type: 'broaden/reveal', payload: {} },
    { by: 'ha1', type: 'broaden/ask-why', payload: { on: 'card', question: 'Welke nachten?' } },
  );
  const before = JSON.stringify(given.state.broaden);
  given.did(undo);
  expect(JSON.stringify(given.state.broaden)).toBe(before);
  expect(given.state.session.step).toBe('broaden');
  expect(lapsedUndo(given.state.session)).toBe('broaden/reveal');
  expect(undoables(given.state.session)[0]?.of).toBe('session/move');
  given.did(undo);
  expect(given.state.session.step).toBeNull();
  expect(lapsedUndo(given.state.session)).toBeNull();
  expect(given.say(undo)).toEqual({ ok: false, reason: { code: 'nothing-to-undo' } });
});
