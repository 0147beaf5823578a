import { expect } from '@playwright/test';
import { atMoments } from './at-moments.ts';
import { bar } from './bar.ts';
import type { Moment } from './moments.ts';
import { test } from './watched.ts';

// The clock of a round, for all who sit at it.
const used = ['broaden-silent'] as const satisfies readonly Moment[];

const tables = atMoments(used);

test('Time that is up is said to all and closes nothing', async ({ browser }) => {
  const femke = await tables.seat(browser, 'fa1', 'broaden-silent');
  const marjan = await tables.seat(browser, 'zh1', 'broaden-silent', {
    before: (page) => page.clock.install(),
  });
  await expect(marjan.getByRole('timer')).toBeVisible();
  await bar(femke).getByRole('button', { name: /Klok$/ }).click();
  await femke.getByRole('button', { name: 'Zet stil' }).click();
  await expect(marjan.getByRole('timer', { name: 'De klok staat stil' })).toBeVisible();
  await femke.getByRole('button', { name: 'Laat lopen' }).click();
  await marjan.clock.fastForward('30:00');
  await expect(marjan.getByText('Tijd is om', { exact: true })).toBeVisible();
  await expect(marjan.locator('main textarea').first()).toBeEnabled();
});

test('Whoever wants to hear the end of the time says so on their own device', async ({
  browser,
}) => {
  const marjan = await tables.seat(browser, 'zh1', 'broaden-silent', {
    before: async (page) => {
      await page.clock.install();
      // A browser that allows sound once someone pressed something, and counts the notes.
      await page.addInitScript(() => {
        const heard = window as unknown as { notes: number };
        heard.notes = 0;
        const pressed = new Promise((done) => addEventListener('pointerdown', done, true));
        const part = () => new Proxy({}, { get: () => () => {} });
        class Sound {
          state = 'suspended';
          currentTime = 0;
          resume() {
            return pressed.then(() => {
              this.state = 'running';
            });
          }
          createOscillator() {
            const start = () => {
              heard.notes += 1;
            };
            return { frequency: {}, connect: (next: unknown) => next, start, stop: () => {} };
          }
          createGain() {
            return { gain: part(), connect: (next: unknown) => next };
          }
        }
        Object.assign(window, { AudioContext: Sound });
      });
    },
  });
  const notes = () => marjan.evaluate(() => (window as unknown as { notes: number }).notes);
  const over = marjan.getByText('Tijd is om', { exact: true });
  const sound = marjan.getByRole('switch', { name: 'Geluid' });
  await expect(sound).not.toBeChecked();
  await sound.click();
  await expect(sound).toBeChecked();
  await expect.poll(notes).toBe(2);
  // Another day on the same device: remembered, and silent in a browser that nobody touched yet.
  await marjan.reload();
  await expect(sound).toBeChecked();
  await marjan.clock.fastForward('30:00');
  await expect(over).toBeVisible();
  // Nor does it come after all, at a moment when it means nothing.
  await marjan.clock.fastForward('00:05');
  await marjan.locator('main h1').click();
  expect(await notes()).toBe(0);
});
