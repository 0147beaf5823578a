import { expect } from '@playwright/test';
import { barriers } from './barriers.ts';
import { fullTable, issueTitles, partyNames } from './full-table.ts';
import { Person } from './people.ts';
import { joinByLink, twoAtATable } from './steps/begin.ts';
import { person } from './story.ts';
import { test } from './watched.ts';
import { withoutTheRest } from './without-the-rest.ts';

// What is not needed at first comes in later: then it is there without a connection too, and where it can't come the page says so.
test.afterEach(() => Person.allLeave());

test('A part of the page that does not come says so, and comes when it is asked for again', async ({
  browser,
  baseURL,
}) => {
  const { femke, marjan } = await twoAtATable(browser, baseURL);
  await marjan.sees('Je zit aan tafel.');
  const { page } = marjan;
  const back = await withoutTheRest(page);
  await marjan.sees('Je zit aan tafel.');

  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await menu.click();
  const missing = page
    .getByRole('alert')
    .filter({ hasText: 'Dit deel van de pagina is er nog niet.' });
  await expect(missing).toBeVisible();
  await femke.leads('Begin met verbreden');
  await expect(page.getByRole('main')).toContainText('Dit deel van de pagina is er nog niet.');

  expect(await barriers(page)).toEqual([]);

  await back();
  await page.getByRole('main').getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('main')).not.toContainText('Dit deel van de pagina');
  await expect(page.getByRole('heading', { name: 'Belangen' })).toBeVisible();
  await missing.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});

test('Who loses the connection can still open what was not open yet: a step, a menu and a sheet', async ({
  browser,
  baseURL,
}) => {
  const { joinToken } = await fullTable(baseURL as string, { options: 6 });
  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
  const { page, context } = marjan;
  await joinByLink(marjan, `${baseURL}/j/${joinToken}`, partyNames[0] as string);
  await marjan.sees('6 opties');
  await page.reload();
  await marjan.sees('6 opties');
  // All that was set apart has come too.
  await page.waitForFunction(() => performance.getEntriesByName('board at rest').length > 0);
  await context.setOffline(true);
  await marjan.sees('Even geen verbinding.');

  await page.getByRole('navigation').getByRole('button', { name: 'Verbreden' }).click();
  await marjan.sees('Je kijkt naar stap 1');
  await expect(page.getByRole('main')).toContainText(issueTitles[0] as string);
  await marjan.choose('Menu', 'Mijn plek en weergave');
  await expect(marjan.sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Menu', exact: true })).toBeFocused();
});
