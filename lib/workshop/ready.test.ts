import { expect, test } from 'vitest';
import { givenTable } from './given.ts';

const lead = (type: string, payload: object = {}) => ({ by: 'fa1', type, payload });
const begun = () =>
  givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha' }).did(
    lead('session/move', { step: 'broaden', waivers: [] }),
    lead('broaden/open-round'),
    {
      by: 'zh1',
      type: 'broaden/post-interest',
      payload: {
        text: 'Bedden vrij voor wie echt acuut is',
        level: 'organisation',
        importance: 4,
      },
    },
    { by: 'zh1', type: 'session/ready', payload: { ready: true } },
  );
const ready = (given: ReturnType<typeof begun>) =>
  given.state.session.ready.rows.map(({ id }) => id);

test('who was ready with writing is not yet ready with what is asked once the cards are turned over', () => {
  const given = begun();
  expect(ready(given)).toEqual(['zh1']);
  given.did(lead('broaden/reveal'));
  expect(ready(given)).toEqual([]);
});

test('nor in another step, nor when the cards are turned down again', () => {
  const given = begun().did(lead('broaden/reveal'), {
    by: 'ha1',
    type: 'session/ready',
    payload: { ready: true },
  });
  given.did(lead('session/undo'));
  expect(ready(given)).toEqual([]);
});

test('what the facilitator does besides leaves everyone as ready as they were', () => {
  const given = begun().did(lead('session/start-timer', { seconds: 300 }));
  expect(ready(given)).toEqual(['zh1']);
});
