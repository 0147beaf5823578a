import { expect, it } from 'vitest';
import { nobodyTypes, typingLasts } from '../protocol/wire.ts';
import { stillClock } from './still-clock.testing.ts';
import { typingSigns } from './typing-signs.ts';

it('passes on one sign of writing in two seconds, however fast one types', () => {
  const clock = stillClock();
  const sent: string[] = [];
  const signs = typingSigns({ clock, told: () => {}, send: (step) => sent.push(step) });
  for (let key = 0; key < 100; key += 1) {
    signs.tell('broaden');
    clock.pass(50);
  }
  expect(sent).toHaveLength(3);
});

it('forgets who was writing when nothing more is heard, and tells only of what changed', () => {
  const clock = stillClock();
  let told = 0;
  const signs = typingSigns({ clock, told: () => (told += 1), send: () => {} });
  signs.hear({ people: ['jan'], parties: [] });
  clock.pass(typingLasts - 1);
  signs.hear({ people: ['jan'], parties: [] });
  clock.pass(typingLasts - 1);
  expect(signs.now().people).toEqual(['jan']);
  expect(told).toBe(1);
  clock.pass(1);
  expect(signs.now()).toEqual(nobodyTypes);
  expect(told).toBe(2);
});
