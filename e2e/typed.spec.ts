import { expect } from '@playwright/test';
import { interestField, layTable, opensRound, seat } from './laid-table.ts';
import { Person } from './people.ts';
import { issue, party, person, theme, title } from './story.ts';
import { test } from './watched.ts';

// Whatever someone types: a clear sentence, and nothing lost.
test.describe.configure({ timeout: 120_000 });
test.afterEach(() => Person.allLeave());

test('A name must be there, be short enough and be nobody else’s', async ({ browser, baseURL }) => {
  const table = await layTable(browser, baseURL as string);
  const marjan = await seat(table);
  const other = await table.arrive(marjan.name);
  await other.page.goto(table.link);
  const name = other.page.getByLabel('Hoe heet je?');
  const alert = other.page.getByRole('main').or(other.page.locator('form')).getByRole('alert');
  await other.press('Schuif aan');
  await expect(alert).toHaveText('Vul je naam in.');
  await name.fill('   ');
  await other.press('Schuif aan');
  await expect(alert).toHaveText('Vul je naam in.');
  await name.fill(marjan.name);
  await other.press('Schuif aan');
  await expect(alert).toHaveText('Kies voor wie je spreekt, of kijk mee.');
  await other.page.getByText(party('zh'), { exact: true }).click();
  await other.press('Schuif aan');
  await expect(alert).toHaveText(
    `Er is al iemand met de naam ${marjan.name}. Zet er een voorletter of je organisatie bij.`,
  );
  for (const length of [81, 10_000]) {
    await name.fill('M'.repeat(length));
    await other.press('Schuif aan');
    await expect(alert).toContainText('Deze tekst is te lang.');
    await expect(name).toHaveValue('M'.repeat(length));
  }
  await name.fill(`${marjan.name}, Vechtdal`);
  await other.press('Schuif aan');
  await other.sees(`${marjan.name}, Vechtdal (jij)`);
});

test('An empty form to begin with, or a far too long one, is sent back with what was filled in', async ({
  browser,
  baseURL,
}) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const { page } = femke;
  await page.goto('/new');
  await femke.press('Dek de tafel');
  await expect(page.getByText('Vul dit in.')).toHaveCount(6);
  const long = 'Hoe verder? '.repeat(834);
  await page.getByLabel('Hoe heet de werksessie?').fill(title);
  await page.getByLabel('Waar gaat het over?').fill(long);
  for (const [index, id] of ['zh', 'ha', 'tz'].entries())
    await page.getByLabel(`Naam van partij ${index + 1}`, { exact: true }).fill(party(id));
  await page.getByLabel('Hoe heet jij?').fill(femke.name);
  await femke.press('Dek de tafel');
  await femke.sees('Deze tekst is te lang. Maak hem korter; wat je schreef staat er nog.');
  await expect(page.getByLabel('Waar gaat het over?')).toHaveValue(long);
  await page.getByLabel('Waar gaat het over?').fill(theme);
  await femke.press('Dek de tafel');
  await expect(page.getByText(/\/r\/\S+/)).toBeVisible();
});

test('Emoji, right-to-left text, markup, formulas and names of the language are just text', async ({
  browser,
  baseURL,
}) => {
  const table = await layTable(browser, baseURL as string);
  const { femke } = table;
  const odd = [
    '👩🏽‍⚕️ Wijkverpleegkundige op maandag 🚑',
    'الرعاية في المنزل أولاً',
    '<script>document.title = "weg"</script><img src=x onerror="document.title = \'weg\'">',
    '=1+1',
    '__proto__',
    'constructor',
    '{count, plural, one {# kaart}} & &amp; %s $1',
  ];
  const marjan = await seat(table, '__proto__');
  const pieter = await seat(table, '<b>Pieter</b> 🩺 يوسف');
  await femke.sees('__proto__');
  await femke.sees('<b>Pieter</b> 🩺 يوسف');
  await opensRound(femke);

  await interestField(marjan).fill('  \n ');
  await marjan.press('Leg neer');
  await interestField(marjan).fill('Zorg '.repeat(2000));
  await marjan.press('Leg neer');
  await marjan.sees('Deze tekst is te lang. Maak hem korter; wat je schreef staat er nog.');
  await expect(interestField(marjan)).toHaveValue('Zorg '.repeat(2000));

  for (const text of odd) {
    await interestField(marjan).fill(text);
    await marjan.press('Leg neer');
    await expect(interestField(marjan)).toHaveValue('');
  }
  await marjan.saved();
  await femke.sees(new RegExp(`${odd.length} kaarten`));
  await femke.leads('Toon de belangen');
  for (const one of [femke, pieter]) {
    for (const text of odd)
      await expect(one.page.getByText(text, { exact: true }).first()).toBeVisible();
    expect(await one.page.locator('img[src=x]').count()).toBe(0);
    await expect(one.page).not.toHaveTitle('weg');
  }
  await femke.press('Kwestie erbij');
  await femke.fill({ 'Korte naam': '__proto__', 'Als vraag': issue('beds').question }, 'Bewaar');
  await pieter.sees(issue('beds').question);
});
