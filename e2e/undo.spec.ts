import { expect, type Page } from '@playwright/test';
import { atMoments } from './at-moments.ts';
import { bar, leads } from './bar.ts';
import type { Moment } from './moments.ts';
import { test } from './watched.ts';

// The facilitator takes back what was done last, and sees which that is. Each test has a table of its own.
const used = [
  'options-silent',
  'options-closed',
  'preferred-waiting',
  'broaden-silent',
] as const satisfies readonly Moment[];

const tables = atMoments(used);

/** Takes back what the tool itself says is the last. */
async function takesBack(page: Page, what: string): Promise<void> {
  const tool = bar(page).getByRole('button', { name: /^Terug.?draaien$/ });
  await expect(tool).toHaveAttribute('title', `Draai terug: ${what} (Z)`);
  await tool.click();
}
const choose = async (page: Page, menu: string, line: string) => {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: line, exact: true }).click();
};
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const menuOf = (card: string) => `Wat kan er met: ${card}`;

test('Cards that were revealed lie face down again, for all', async ({ browser }) => {
  const femke = await tables.seat(browser, 'fa1', 'options-silent');
  const marjan = await tables.seat(browser, 'zh1', 'options-silent');
  await expect(marjan.getByText(/nog dicht/)).toBeVisible();
  await leads(femke, 'Toon de kaarten');
  await expect(marjan.getByText(/nog dicht/)).toHaveCount(0);
  const card = marjan.locator('#options-board .card').first();
  const words = (await card.locator('span.block').first().textContent()) as string;
  await takesBack(femke, 'opties tonen');
  await expect(marjan.getByText(/nog dicht/)).toBeVisible();
  await expect(femke.getByText(words, { exact: true })).toHaveCount(0);
});

test('A step too far is taken back, and everyone is where they were', async ({ browser }) => {
  const femke = await tables.seat(browser, 'fa1', 'preferred-waiting');
  const marjan = await tables.seat(browser, 'zh1', 'preferred-waiting');
  await takesBack(femke, 'stap vooruit');
  for (const page of [femke, marjan])
    await expect(page.locator('.path [aria-current=step]')).toContainText('Opties');
});

test('Cards that were merged, moved, put aside or lost their group lie as they lay', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'options-closed');
  const marjan = await tables.seat(browser, 'zh1', 'options-closed');
  const cards = group(marjan, 'Ontslag').locator('.card > span.block, .card span.block.pr-6');
  await expect(cards).not.toHaveCount(0);
  const [one = '', other = ''] = await cards.allTextContents();
  const both = async () => {
    for (const card of [one, other])
      await expect(group(marjan, 'Ontslag').getByText(card, { exact: true })).toBeVisible();
  };
  await both();

  await femke.getByRole('button', { name: 'Kies kaarten' }).click();
  for (const card of [one, other]) await femke.getByLabel(`Kies: ${card}`, { exact: true }).check();
  await femke.getByRole('button', { name: 'Voeg samen' }).click();
  const sheet = femke.getByRole('dialog');
  await sheet.getByLabel('Zo heet het voortaan').fill('Eerder en beter naar huis');
  await sheet.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(sheet).toHaveCount(0);
  await femke.getByRole('button', { name: 'Klaar met kiezen' }).first().click();
  await expect(marjan.getByText('Eerder en beter naar huis', { exact: true })).toBeVisible();
  await takesBack(femke, 'samenvoegen');
  await both();
  await expect(marjan.getByText('Eerder en beter naar huis', { exact: true })).toHaveCount(0);

  await choose(femke, menuOf(one), 'Mantelzorg');
  await expect(group(marjan, 'Mantelzorg').getByText(one, { exact: true })).toBeVisible();
  await takesBack(femke, 'kaart verplaatsen');
  await both();

  await choose(femke, menuOf(one), 'Leg opzij');
  await expect(group(marjan, 'Ontslag').getByText(one, { exact: true })).toHaveCount(0);
  await takesBack(femke, 'optie opzij leggen');
  await both();

  await choose(femke, 'Wat kan er met de groep Ontslag', 'Haal de groep weg, de kaarten blijven');
  await expect(group(marjan, 'Ontslag')).toHaveCount(0);
  await takesBack(femke, 'groep opheffen');
  await both();
});

test('What was built upon does not come back; that is said, and what was done before it is in reach', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'broaden-silent');
  const marjan = await tables.seat(browser, 'zh1', 'broaden-silent');
  await leads(femke, 'Toon de belangen');
  await marjan.getByRole('button', { name: 'Waarom?', exact: true }).first().click();
  const sheet = marjan.getByRole('dialog');
  await sheet.getByRole('textbox').first().fill('Welke nachten zijn dat?');
  await sheet.getByRole('button', { name: 'Stel de vraag', exact: true }).click();
  await expect(femke.getByText('Welke nachten zijn dat?')).toBeVisible();
  await takesBack(femke, 'belangen tonen');
  await expect(
    femke.getByText('‘belangen tonen’ kan niet meer terug: er is al op verder gebouwd.').first(),
  ).toBeVisible();
  await expect(marjan.getByText('Welke nachten zijn dat?')).toBeVisible();
  await expect(bar(femke).getByRole('button', { name: /^Terug.?draaien$/ })).not.toHaveAttribute(
    'title',
    /belangen tonen/,
  );
});
