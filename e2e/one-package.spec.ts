import { devices, expect, type Page } from '@playwright/test';
import { Moments } from './moments.ts';
import { test } from './watched.ts';

// On a phone packages are made one at a time: a letter brings another, and nothing has to be pushed sideways.
let tables: Moments;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  tables = await Moments.lay(['packages-drafted'], ['nl']);
});
test.afterAll(() => tables.server.close());

const table = (page: Page) => page.locator('#packages-table');
const letter = (page: Page, name: string) => table(page).getByRole('radio', { name });
const stands = async (page: Page, name: string) => {
  await expect(table(page).getByRole('heading').filter({ visible: true })).toHaveText(name);
  await expect(letter(page, name)).toBeChecked();
};

test('A package is made on a phone by thumb and by keys, and what is brought or laid stands there', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'packages-drafted');
  const gerda = await tables.seat(browser, 'zh2', 'packages-drafted', { on: devices['Pixel 7'] });
  await stands(gerda, 'Klein en snel');
  const wider = await gerda.evaluate(() =>
    [...document.querySelectorAll('#packages-table, #packages-table *')]
      .filter(({ clientWidth, scrollWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ className }) => className),
  );
  expect(wider).toEqual([]);

  await table(gerda).getByText('C Doorstroom eerst', { exact: true }).tap();
  await stands(gerda, 'Doorstroom eerst');
  await letter(gerda, 'Doorstroom eerst').press('ArrowLeft');
  await stands(gerda, 'Ieder zijn stuk');

  const choice = 'Max. 1 A4 overdracht, bij elke verwijzing';
  await gerda.getByRole('button', { name: `Ieder zijn stuk, Gegevensdeling: ${choice}` }).tap();
  await gerda.getByRole('menuitemcheckbox', { name: 'Inkijk in elkaars dossier (viewer)' }).tap();
  const changed = 'Ieder zijn stuk, Gegevensdeling: Inkijk in elkaars dossier (viewer)';
  await expect(femke.getByRole('button', { name: changed })).toBeVisible();
  // All of them stay side by side where there is room.
  await expect(table(femke).getByRole('heading').filter({ visible: true })).toHaveCount(4);

  await femke.getByRole('button', { name: 'Wat kan er met Pot en preventie' }).click();
  await femke.getByRole('menuitem', { name: 'Laat iedereen dit zien' }).click();
  await stands(gerda, 'Pot en preventie');
  await expect(gerda.locator('[data-lit]')).toBeInViewport();

  await gerda.getByRole('button', { name: 'Maak een pakket' }).tap();
  await gerda.getByLabel('Naam', { exact: true }).fill('Alles tegelijk');
  await gerda.getByRole('button', { name: 'Leg op tafel' }).tap();
  await stands(gerda, 'Alles tegelijk');
});
