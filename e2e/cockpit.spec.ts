import { expect } from '@playwright/test';
import { atMoments } from './at-moments.ts';
import { bar, leadsBy, sheet } from './bar.ts';
import type { Moment } from './moments.ts';
import { test } from './watched.ts';

// What the facilitator tells, parks, notes and looks up at a table that stands still at a moment of the sample, and what others see of it.
const used = [
  'options-revealed',
  'preferred-waiting',
  'improve-revealed',
  'phase-planned',
] as const satisfies readonly Moment[];

const tables = atMoments(used);

test('A message stands at the top for all until its reader closes it or the facilitator takes it away', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'improve-revealed');
  const marjan = await tables.seat(browser, 'zh1', 'improve-revealed');
  const gerda = await tables.seat(browser, 'zh2', 'improve-revealed');
  await leadsBy(femke, 'Bericht of vraag aan iedereen');
  await sheet(femke).getByLabel('Bericht').fill('Om drie uur is er koffie');
  await sheet(femke).getByRole('button', { name: 'Stuur', exact: true }).first().click();
  const line = 'Om drie uur is er koffie';
  for (const page of [marjan, gerda]) await expect(page.getByText(line)).toBeVisible();
  await marjan.locator('.told').getByRole('button', { name: 'Sluiten' }).click();
  await expect(marjan.getByText(line)).toHaveCount(0);
  await expect(gerda.getByText(line)).toBeVisible();
  await femke.locator('.told').getByRole('button', { name: 'Haal weg' }).click();
  await expect(gerda.getByText(line)).toHaveCount(0);

  await leadsBy(femke, 'Bericht of vraag aan iedereen');
  const question = 'Wat heb je nodig om mee te kunnen?';
  await sheet(femke)
    .getByRole('button', { name: `Stuur: ${question}` })
    .click();
  await expect(marjan.getByText(question)).toBeVisible();
});

test('A subject is parked by anyone at the table, and dealt with by the facilitator', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'phase-planned');
  const marjan = await tables.seat(browser, 'zh1', 'phase-planned');
  await marjan.getByRole('button', { name: 'Menu', exact: true }).click();
  await marjan.getByRole('menuitem', { name: /^Parkeerplaats/ }).click();
  await sheet(marjan).getByLabel('Wat wil je parkeren?').fill('Wie betaalt de tolken?');
  await sheet(marjan).getByRole('button', { name: 'Parkeer', exact: true }).click();
  await leadsBy(femke, /^Parkeerplaats/);
  await sheet(femke).getByRole('button', { name: 'Afgehandeld: Wie betaalt de tolken?' }).click();
  await sheet(femke)
    .getByLabel(/^Hoe is het afgehandeld/)
    .fill('De gemeente doet dat al');
  await sheet(femke).getByRole('button', { name: 'Zet op afgehandeld' }).click();
  await expect(sheet(marjan).getByText('De gemeente doet dat al')).toBeVisible();
});

test('A note stays on this device until it is saved, and is there again after a reload', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'preferred-waiting');
  await leadsBy(femke, 'Mijn notities');
  const note = sheet(femke).getByLabel(/^Notitie bij/);
  await note.fill('Eerst de thuiszorg');
  await femke.reload();
  await leadsBy(femke, 'Mijn notities');
  await expect(note).toHaveValue('Eerst de thuiszorg');
  await sheet(femke).getByRole('button', { name: 'Bewaar' }).click();
  await expect(sheet(femke)).toHaveCount(0);
  await leadsBy(femke, 'Mijn notities');
  await expect(sheet(femke).getByText('bewaard', { exact: true })).toBeVisible();
});

test('Keys do what the overview says, never while someone writes', async ({ browser }) => {
  const femke = await tables.seat(browser, 'fa1', 'options-revealed');
  await femke.keyboard.press('?');
  await expect(sheet(femke)).toContainText('Sneltoetsen');
  await femke.keyboard.press('m');
  await expect(sheet(femke)).toContainText('Sneltoetsen');
  await femke.keyboard.press('Escape');
  await expect(sheet(femke)).toHaveCount(0);
  const own = femke.getByLabel('Of in je eigen woorden');
  await own.pressSequentially('pan? amt');
  await expect(own).toHaveValue('pan? amt');
  await expect(sheet(femke)).toHaveCount(0);
  await femke.locator('main h1').click();
  await femke.keyboard.press('n');
  await expect(bar(femke).getByRole('button', { name: 'Sluit de ronde' })).toBeFocused();
  await femke.keyboard.press('p');
  await expect(sheet(femke)).toContainText('Parkeerplaats');
  await femke.keyboard.press('Escape');

  const marjan = await tables.seat(browser, 'zh1', 'options-revealed');
  await marjan.locator('main h1').click();
  await marjan.keyboard.press('m');
  await expect(sheet(marjan)).toHaveCount(0);
  await marjan.keyboard.press('k');
  await expect(marjan.getByRole('switch', { name: 'Ik ben klaar' })).toBeChecked();
  await expect(sheet(marjan)).toHaveCount(0);
});

test('Who is there and how to join are one press away, and never an old code', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'options-revealed');
  const second = await femke.context().newPage();
  await second.goto(femke.url());
  for (const width of [768, 1366]) {
    await femke.setViewportSize({ width, height: 900 });
    await femke.getByRole('button', { name: 'Wie is er', exact: true }).click();
    await expect(
      sheet(femke).getByRole('heading', { name: 'Wie zit er aan tafel?' }),
    ).toBeVisible();
    await femke.keyboard.press('Escape');
    await expect(sheet(femke)).toHaveCount(0);
  }
  const wayIn = femke.getByRole('button', { name: /^Meedoen/ });
  const { code } = tables.at('options-revealed', 'nl');
  await expect(wayIn).toContainText(`${code.slice(0, 3)} ${code.slice(3)}`);
  await wayIn.click();
  const shown = sheet(femke).locator('.code');
  await expect(shown).toHaveText(/^.{3} .{3}$/);
  const old = (await shown.textContent()) as string;

  await second.getByRole('button', { name: /^Meedoen/ }).click();
  await sheet(second).getByRole('button', { name: 'Maak een nieuwe link' }).click();
  await second
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Maak een nieuwe link', exact: true })
    .click();
  await expect(shown).not.toHaveText(old);
  const fresh = (await shown.textContent()) as string;
  await femke.keyboard.press('Escape');
  await expect(wayIn).toContainText(fresh);
});
