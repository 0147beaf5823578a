import { expect, type Page } from '@playwright/test';
import { Person } from './people.ts';
import { joinByLink, setTheTable } from './steps/begin.ts';
import { party, person, theme, title } from './story.ts';
import { test } from './watched.ts';

// Who is here for the first time is told what they need, once, in place.
test.afterEach(() => Person.allLeave());

const hint = (page: Page) => page.getByRole('complementary', { name: 'Goed om te weten' });

test('Each step says why it is there, and what others see of you', async ({ browser, baseURL }) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const { link } = await setTheTable(femke, ['zh', 'ha', 'tz']);
  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string, 'phone');
  await joinByLink(marjan, link, party('zh'));
  await femke.leads('Begin met verbreden');
  await marjan.press('Waarom deze stap?');
  await expect(marjan.sheet).toContainText('Waarvoor');
  await expect(marjan.sheet).toContainText(
    'Niemand ziet je kaarten tot de begeleider ze omdraait.',
  );
  await marjan.page.keyboard.press('Escape');
  await expect(marjan.sheet).toHaveCount(0);
  await expect(marjan.button('Waarom deze stap?')).toBeFocused();
});

test('A hint comes once, goes for good, and never to who only looks on', async ({
  browser,
  baseURL,
}) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const { link } = await setTheTable(femke, ['zh', 'ha', 'tz']);
  await expect(hint(femke.page)).toContainText('In de balk onderin');
  await expect(femke.page.locator('.hinted')).toHaveCount(1);
  await femke.press('Begrepen');
  await expect(hint(femke.page)).toHaveCount(0);
  await expect(femke.page.locator('.hinted')).toHaveCount(0);
  await femke.page.reload();
  await femke.sees('De tafel staat klaar.');
  await expect(hint(femke.page)).toHaveCount(0);

  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
  await joinByLink(marjan, link, party('zh'));
  const olga = await Person.arrive(browser, person('ob1'), baseURL as string);
  await joinByLink(olga, link, 'Ik kijk alleen mee');
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
  await expect(hint(marjan.page)).toContainText('Klaar?');
  await olga.sees('Schrijf op wat je nodig hebt');
  await expect(hint(olga.page)).toHaveCount(0);
  // Doing what it is about is having understood it.
  await marjan.page.getByRole('switch', { name: 'Ik ben klaar' }).click();
  await expect(hint(marjan.page)).toHaveCount(0);
  await marjan.saved();
  await marjan.page.reload();
  await expect(marjan.page.getByRole('switch', { name: 'Ik ben klaar' })).toBeChecked();
  await expect(hint(marjan.page)).toHaveCount(0);
});

test('A new workshop starts from a typical table, or like an earlier one, and what stood there comes back', async ({
  browser,
  baseURL,
}) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const { page } = femke;
  await setTheTable(femke, ['zh', 'ha', 'tz']);
  await page.goto('/new');
  const name = page.getByLabel('Hoe heet de werksessie?');
  const question = page.getByLabel('Waar gaat het over?');
  const open = 'Begin met een voorbeeld of een eerdere sessie';
  await name.fill('Iets heel anders');
  await femke.choose(open, 'Een wijk van het gas af');
  await expect(question).toHaveValue(/van het aardgas/);
  await expect(page.getByLabel('Naam van partij 5', { exact: true })).toHaveValue('Bewoners');
  await femke.press('Terug naar wat er stond');
  await expect(name).toHaveValue('Iets heel anders');
  await expect(question).toHaveValue('');
  await femke.choose(open, title);
  await expect(name).toHaveValue(title);
  await expect(question).toHaveValue(theme);
  for (const [index, id] of ['zh', 'ha', 'tz'].entries())
    await expect(page.getByLabel(`Naam van partij ${index + 1}`, { exact: true })).toHaveValue(
      party(id),
    );
  await page.getByLabel('Hoe heet jij?').fill(femke.name);
  await femke.press('Dek de tafel');
  await page.getByRole('link', { name: 'Naar de tafel' }).click();
  await femke.sees('De tafel staat klaar.');
  await expect(page.getByRole('listitem').filter({ hasText: party('zh') })).toContainText(
    'nog niemand',
  );
});

test('The page of a new workshop changes its language and keeps what was written', async ({
  browser,
  baseURL,
}) => {
  const { page } = await Person.arrive(browser, person('fa1'), baseURL as string);
  await page.goto('/new');
  await page.getByRole('button', { name: 'English' }).click();
  const name = page.getByLabel('What is the workshop called?');
  await expect(name).toBeVisible();
  // Nothing was written yet: the workshop speaks along.
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
  await name.fill(title);
  await page.getByLabel('Name of party 2', { exact: true }).fill(party('ha'));
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page.getByLabel('Hoe heet de werksessie?')).toHaveValue(title);
  await expect(page.getByLabel('Naam van partij 2', { exact: true })).toHaveValue(party('ha'));
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
});
