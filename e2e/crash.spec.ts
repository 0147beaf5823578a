import { expect, type Page } from '@playwright/test';
import { crash, made, mend } from './crash.ts';
import { Moments } from './moments.ts';
import { forgive, test } from './watched.ts';

let tables: Moments;
test.beforeAll(async () => {
  tables = await Moments.lay(['broaden-revealed'], ['nl']);
});
test.afterAll(() => tables.server.close());

const board = (page: Page) => page.locator('#interests');

test('A board that fails says so, and comes back when it can', async ({ browser }) => {
  const marjan = await tables.seat(browser, 'zh1', 'broaden-revealed');
  const { pathname } = new URL(marjan.url());
  await marjan.goto(tables.server.url);
  await crash(marjan, pathname);
  await expect(
    marjan.getByRole('heading', { name: 'Er ging iets mis op deze pagina.' }),
  ).toBeVisible();
  const again = marjan.getByRole('button', { name: 'Probeer opnieuw' });
  await mend(marjan);
  await again.click();
  await expect(board(marjan)).toBeVisible();
  forgive(made);
});

test('When that page fails too, two languages stand on the next', async ({ browser }) => {
  const marjan = await tables.seat(browser, 'zh1', 'broaden-revealed');
  const { href, pathname } = new URL(marjan.url());
  await marjan.goto(tables.server.url);
  await crash(marjan, pathname, true);
  await expect(marjan.getByRole('heading', { name: 'Er ging iets mis.' })).toBeVisible();
  await expect(marjan.getByRole('heading', { name: 'Something went wrong.' })).toBeVisible();
  await marjan.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(board(marjan)).toBeVisible();
  expect(marjan.url()).toBe(href);
  forgive(made);
});
