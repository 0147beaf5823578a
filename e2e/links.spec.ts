import { expect } from '@playwright/test';
import { atHospital, layTable, says, seat } from './laid-table.ts';
import { Person } from './people.ts';
import { joinByLink } from './steps/begin.ts';
import { party, person } from './story.ts';
import { test } from './watched.ts';

// A link or a code that leads nowhere, or no longer, says so, and what to do.
test.describe.configure({ timeout: 120_000 });
test.afterEach(() => Person.allLeave());

test('A link that leads nowhere says so, and what to do', async ({ browser, baseURL }) => {
  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
  const { page } = marjan;
  const lost = 'Deze link of code werkt niet.';
  for (const key of ['AAAAAAAAAAAAAAAAAAAAAAAA', 'XYZ234', '__proto__', '%00', '..%2F..%2Fetc'])
    await test.step(key, async () => {
      await page.goto(`/j/${key}`);
      await says(page, lost, 'vraag de begeleider om de link van nu');
    });
  await page.getByRole('link', { name: 'Vul een code in' }).click();
  await page.getByLabel('Heb je een code?').fill('AB');
  await marjan.press('Schuif aan');
  await marjan.sees('Een code heeft zes letters of cijfers.');

  await page.goto('/r/AAAAAAAAAAAAAAAAAAAAAAAA');
  await says(page, 'Deze persoonlijke link werkt niet.', 'Vraag de begeleider om een nieuwe link');
  for (const id of ['AAAAAAAAAAAAAAAAAAAAAAAA', 'AAAA']) {
    await page.goto(`/w/${id}`);
    await says(page, 'Deze tafel kan niet open.', 'Doe mee met de link of de code');
  }
  await page.goto('/w/AAAAAAAAAAAAAAAAAAAAAAAA/review');
  await says(page, 'Terugkijken lukt nu niet.', 'Doe mee met de link of de code');
  await page.goto('/w/AAAAAAAAAAAAAAAAAAAAAAAA/screen#AAAAAAAAAAAAAAAA');
  await says(page, 'Deze link van het zaalscherm werkt niet meer.', 'een nieuw zaalscherm openen');
  await page.goto('/nergens');
  await says(page, 'Hier staat geen tafel.', 'vraag de begeleider om een nieuwe link');
});

test('A link that was taken back lets nobody in, also who had the page open', async ({
  browser,
  baseURL,
}) => {
  const table = await layTable(browser, baseURL as string);
  const { femke, link } = table;
  const early = await table.arrive(person('zh1'));
  await early.page.goto(link);
  await early.page.getByLabel('Hoe heet je?').fill(early.name);
  await early.page.getByText(party('zh'), { exact: true }).click();

  await femke.press('Sluit de link');
  await femke.sees('De link is gesloten. Er kan nu niemand bij.');
  await early.press('Schuif aan');
  await early.sees('Deze link is ingetrokken. Vraag de begeleider om een nieuwe.');
  await expect(early.page.getByLabel('Hoe heet je?')).toHaveValue(early.name);
  await early.page.reload();
  await early.sees('Deze link is ingetrokken. Vraag de begeleider om een nieuwe.');

  await femke.press('Maak een nieuwe link');
  await femke.page
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Maak een nieuwe link' })
    .click();
  const renewed = new URL((await femke.page.getByText(/\/j\/\S+/).textContent()) as string)
    .pathname;
  expect(renewed).not.toBe(link);
  await joinByLink(early, renewed, party('zh'));
  await femke.sees(early.name);
});

test('A personal link brings a person to another device, and only the latest one does', async ({
  browser,
  baseURL,
}) => {
  const table = await layTable(browser, baseURL as string);
  const marjan = await seat(table);
  const take = async () => {
    await marjan.choose('Menu', 'Mijn plek en weergave');
    const url = await marjan.sheet.getByText(/\/r\/\S+/).textContent();
    await marjan.sheet.getByRole('button', { name: 'Sluiten' }).click();
    await expect(marjan.sheet).toHaveCount(0);
    return new URL(url as string).pathname;
  };
  const earlier = await take();
  const latest = await take();
  const tablet = await table.arrive(marjan.name);
  await tablet.page.goto(earlier);
  await says(tablet.page, 'Deze persoonlijke link werkt niet.', 'Hij is vervangen door een nieuwe');
  await tablet.page.goto(latest);
  await tablet.sees(`${marjan.name} (jij)`);
  await expect(atHospital(table.femke)).toHaveText(marjan.name);
  await marjan.saved();

  const home = await table.arrive(table.femke.name);
  await home.page.goto(table.resume);
  await home.sees('De tafel staat klaar.');
});
