import { expect } from '@playwright/test';
import { atMoments } from './at-moments.ts';
import { bar, sheet } from './bar.ts';
import type { Moment } from './moments.ts';
import { test } from './watched.ts';

// The list in the facilitator's bar: what of a step is not done yet, where that is done, and how it is passed over.
const used = [
  'broaden-waiting',
  'broaden-silent',
  'broaden-closed',
  'options-waiting',
  'options-revealed',
  'options-closed',
  'preferred-waiting',
  'preferred-closed',
  'packages-waiting',
  'packages-revealed',
  'improve-waiting',
  'improve-revealed',
  'improve-closed',
  'phase-waiting',
  'phase-planned',
  'phase-closed',
] as const satisfies readonly Moment[];

const tables = atMoments(used);

test('What is open is passed over with a reason on the spot, and taken up again', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'options-closed');
  await bar(femke)
    .getByRole('button', { name: /^Bekijk alle/ })
    .click();
  const list = sheet(femke);
  await list.getByRole('button', { name: 'Sla over' }).first().click();
  await list.getByLabel(/^Waarom slaan jullie dit over/).fill('Komt na de pauze terug');
  await list.getByRole('button', { name: 'Sla over met deze reden' }).click();
  await expect(list.getByText(/Komt na de pauze terug/)).toBeVisible();
  await list.getByRole('button', { name: 'Toch niet overslaan' }).click();
  await expect(list.getByText(/Komt na de pauze terug/)).toHaveCount(0);
});

test.describe('Each open item of the checklist leads to where it is worked on', () => {
  for (const moment of used)
    test(moment, async ({ browser }) => {
      const femke = await tables.seat(browser, 'fa1', moment);
      const tool = bar(femke).getByRole('button', { name: /^Bekijk/ });
      await tool.click();
      await expect(sheet(femke)).toBeVisible();
      const ways = await sheet(femke).getByRole('button', { name: 'Ga erheen' }).count();
      await femke.keyboard.press('Escape');
      for (let i = 0; i < ways; i += 1) {
        await tool.click();
        const item = sheet(femke).locator('li.open').nth(i);
        const anchor = await item.getAttribute('data-anchor');
        await item.getByRole('button', { name: 'Ga erheen' }).click();
        // What is not there yet comes with the next thing to do, which then has the keyboard.
        const place = femke.locator(`#${anchor}`);
        const next = bar(femke).locator('.next button');
        await expect(async () => {
          if ((await place.count()) > 0) await expect(place).toBeInViewport({ timeout: 100 });
          else await expect(next).toBeFocused({ timeout: 100 });
        }, `${anchor}`).toPass();
      }
    });
});
