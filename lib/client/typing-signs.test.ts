import { expect, it } from 'vitest';
import { nobodyTypes, typingLasts } from '../protocol/wire.ts';
import { typingSigns } from './typing-signs.ts';

/** A clock that only goes on when told to. */
function stillClock() {
  let now = 0;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    chance: () => 0.5,
    after: (ms: number, run: () => void) => {
      const one = { at: now + ms, run };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    pass: (ms: number) => {
      now += ms;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
  };
}

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
