import { expect } from '@playwright/test';
import { heldLine } from './held-line.ts';
import { atHospital, interestField, layTable, opensRound } from './laid-table.ts';
import { Person } from './people.ts';
import { joinByLink } from './steps/begin.ts';
import { interest, party, person } from './story.ts';
import { test } from './watched.ts';

// What is pressed twice, or by two at once, is done once.
test.describe.configure({ timeout: 120_000 });
test.afterEach(() => Person.allLeave());

test('A double click joins once and lays one card', async ({ browser, baseURL }) => {
  const table = await layTable(browser, baseURL as string);
  const { femke, link } = table;
  const marjan = await table.arrive(person('zh1'));
  await marjan.page.goto(link);
  await marjan.page.getByLabel('Hoe heet je?').fill(marjan.name);
  await marjan.page.getByText(party('zh'), { exact: true }).click();
  await marjan.button('Schuif aan').dblclick();
  await marjan.sees(`${marjan.name} (jij)`);
  await expect(atHospital(femke)).toHaveText(marjan.name);

  await opensRound(femke);
  await interestField(marjan).fill(interest('zh-i1').text);
  await marjan.button('Leg neer').dblclick();
  await marjan.saved();
  await femke.leads('Toon de belangen');
  await femke.sees(interest('zh-i1').text);
  await expect(marjan.page.getByText(interest('zh-i1').text, { exact: true })).toHaveCount(1);
});

test('Two facilitators who lead at once move the group one step, and the second reads why', async ({
  browser,
  baseURL,
}) => {
  const table = await layTable(browser, baseURL as string);
  const { femke } = table;
  const marjan = await table.arrive(person('zh1'));
  const line = await heldLine(marjan.page);
  await joinByLink(marjan, table.link, party('zh'));
  await femke.leadsBy('Mensen');
  await femke.choose(`Wat kan er met ${marjan.name}?`, 'Maak begeleider');
  await femke.sheet.getByRole('button', { name: 'Sluiten' }).click();
  await expect(femke.sheet).toHaveCount(0);
  const both = [femke, marjan];
  const begin = marjan.region('Begeleiden').getByRole('button', { name: 'Begin met verbreden' });
  await expect(begin).toBeVisible();
  line.hold();
  await femke.leads('Begin met verbreden');
  await begin.click();
  line.release();
  const already = marjan.page.locator('.toast', { hasText: 'We zijn al bij deze stap.' });
  // Who does not point at it hears it without its button.
  await already.getByRole('button', { name: 'Sluiten', includeHidden: true }).click();
  await expect(already).toHaveCount(0);
  for (const one of both) await one.isAtStep('Verbreden');

  const onward = async (one: Person, step: string) => {
    await one.asksOnward(step);
    return one.givesReasons(step, 'Daar komen we op terug.');
  };

  // The sheet of the one goes when the other did what it was for.
  const [go] = [await onward(femke, 'Opties'), await onward(marjan, 'Opties')];
  await go.click();
  for (const one of both) {
    await expect(one.sheet).toHaveCount(0);
    await one.isAtStep('Opties');
  }

  // Without a connection the second can't know: it is told so afterwards.
  await marjan.context.setOffline(true);
  await marjan.sees('Even geen verbinding.');
  for (const one of [marjan, femke]) await (await onward(one, 'Voorkeur')).click();
  await femke.isAtStep('Voorkeur');
  await femke.saved();
  await marjan.context.setOffline(false);
  await expect(already).toBeVisible();
  for (const one of both) {
    await expect(one.sheet).toHaveCount(0);
    await one.isAtStep('Voorkeur');
  }
});
