import { expect, type Page } from '@playwright/test';
import { layTable } from './laid-table.ts';
import { Person } from './people.ts';
import { party, person, theme, title } from './story.ts';
import { test } from './watched.ts';

// On a slow line the words of a page stand there long before its scripts: what is done meanwhile counts.
test.afterEach(() => Person.allLeave());

/** From now on no script comes, until the returned function is called. */
async function withoutScripts(page: Page): Promise<() => void> {
  const { promise: come, resolve } = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/chunks\//, async (route) => {
    if (route.request().resourceType() === 'script') await come;
    await route.continue();
  });
  return resolve;
}

const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'commit' });

test('A new workshop begins with what was filled in before the script was there', async ({
  browser,
  baseURL,
}) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const { page } = femke;
  const come = await withoutScripts(page);
  await open(page, '/new');
  await femke.type(page.getByLabel('Hoe heet de werksessie?'), title);
  await femke.type(page.getByLabel('Waar gaat het over?'), theme);
  await femke.type(page.getByLabel('Naam van partij 2', { exact: true }), party('ha'));
  await expect(femke.button('Dek de tafel')).toBeDisabled();
  come();
  await expect(femke.button('Dek de tafel')).toBeEnabled();
  await femke.press('Haal partij 3 weg');
  await femke.type(page.getByLabel('Naam van partij 1', { exact: true }), party('zh'));
  await femke.type(page.getByLabel('Hoe heet jij?'), femke.name);
  await femke.press('Dek de tafel');
  await femke.hit(page.getByRole('link', { name: 'Naar de tafel' }));
  for (const text of [title, party('zh'), party('ha')]) await femke.sees(text);
});

test('A code that is sent before the script is there leads to the table, where the name waits for it', async ({
  browser,
  baseURL,
}) => {
  const table = await layTable(browser, baseURL as string);
  const marjan = await table.arrive(person('zh1'));
  const { page } = marjan;
  const come = await withoutScripts(page);
  await open(page, '/');
  await marjan.type(page.getByLabel('Heb je een code?'), table.code.toLowerCase());
  await page.getByRole('button', { name: 'Schuif aan' }).click({ noWaitAfter: true });
  await marjan.type(page.getByLabel('Hoe heet je?'), marjan.name);
  await marjan.pick(party('zh'));
  await expect(marjan.button('Schuif aan')).toBeDisabled();
  come();
  await marjan.press('Schuif aan');
  await marjan.sees(`${marjan.name} (jij)`);
});
