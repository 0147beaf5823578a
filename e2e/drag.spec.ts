import { type BrowserContext, expect } from '@playwright/test';
import { type Moment, Moments } from './moments.ts';
import { screens, visit } from './tour.ts';
import { test } from './watched.ts';

// Whatever can be dragged can also be done with a menu and with keys. What the menus and the choosing of several lead to is tested in
// keyboard.spec.ts; here, that nothing can only be dragged.

const looked: readonly Moment[] = [
  'broaden-closed',
  'options-revealed',
  'options-closed',
  'preferred-closed',
  'packages-drafted',
  'improve-revealed',
  'phase-planned',
];
let table: Moments;
let context: BrowserContext;

test.beforeAll(async ({ browser }) => {
  table = await Moments.lay(looked, ['nl']);
  context = await browser.newContext({ baseURL: table.server.url, reducedMotion: 'reduce' });
  await table.sit(context, 'fa1');
});
test.afterAll(async () => {
  await context?.close();
  await table?.server.close();
});

test('A card is dragged to another group, and its menu brings it back', async () => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(`/w/${table.at('options-closed', 'nl').id}`);
  const groups = page.locator('.cluster');
  await expect(groups.nth(1)).toBeVisible();
  const [from, to] = [groups.nth(0), groups.nth(1)];
  const name = (await from.getByRole('heading').first().textContent()) ?? '';
  const card = from.locator('[draggable=true]').first();
  const id = await card.evaluate((one) => one.closest('[id^=option-]')?.id ?? one.id);
  await card.dragTo(to.getByRole('heading').first());
  await expect(to.locator(`[id='${id}']`)).toHaveCount(1);
  await expect(from.locator(`[id='${id}']`)).toHaveCount(0);
  await to
    .locator(`[id='${id}']`)
    .getByRole('button', { name: /^Wat kan er met:/ })
    .press('Enter');
  await page.getByRole('menuitem', { name, exact: true }).press('Enter');
  await expect(from.locator(`[id='${id}']`)).toHaveCount(1);
  await page.close();
});

test('On no screen is there anything that can only be dragged', async () => {
  const page = await context.newPage();
  let dragged = 0;
  for (const moment of looked) {
    const screen = screens.find((one) => one.moment === moment && one.as === 'fa1');
    if (!screen) throw new Error(`nobody goes to ${moment}`);
    await visit(page, screen, table.at(moment, 'nl'), 'nl');
    const found = await page.evaluate(() =>
      // Links and pictures can be dragged out of every page.
      [...document.querySelectorAll('[draggable=true]')].map(
        (one) => one.closest('li, article')?.querySelector('[aria-haspopup=menu]') !== null,
      ),
    );
    expect.soft(found, moment).not.toContain(false);
    dragged += found.length;
  }
  expect(dragged).toBeGreaterThan(0);
  await page.close();
});
