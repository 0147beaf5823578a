import { devices, expect, type Page } from '@playwright/test';
import { atMoments } from './at-moments.ts';
import { bar } from './bar.ts';
import type { Moment } from './moments.ts';
import { test } from './watched.ts';

// What a facilitator brings into view comes into view wherever it lies: in a group, on a phone's list, far down a full table, behind a filter.
const used = [
  'options-revealed',
  'options-closed',
  'options-spare',
  'options-full',
  'preferred-closed',
  'phase-planned',
] as const satisfies readonly Moment[];
const phone = devices['Pixel 7'];

const tables = atMoments(used);

const brings = async (page: Page, menu: string | RegExp) => {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: 'Laat iedereen dit zien' }).click();
};
const lit = (page: Page) => page.locator('[data-lit]').filter({ visible: true });
const told = (page: Page, words: string) =>
  page.locator('.told').getByRole('button', { name: words, exact: true });

test('What the facilitator brings into view lights up for all, and takes no one’s cursor or text', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'options-revealed');
  const marjan = await tables.seat(browser, 'zh1', 'options-revealed');
  const writer = await tables.seat(browser, 'zh2', 'options-revealed');
  const field = writer.getByLabel('Nog een idee?');
  await field.fill('Een bus die ook ’s nachts');
  const before = await writer.evaluate(() => scrollY);

  await femke.getByRole('button', { name: /Stop met faxen/ }).click();
  await femke.getByRole('menuitem', { name: 'Laat iedereen dit zien' }).click();
  await expect(lit(marjan)).toContainText('Stop met faxen');
  await expect(lit(marjan)).toBeInViewport();

  await expect(writer.getByRole('button', { name: 'Kijk mee' })).toBeVisible();
  expect(await writer.evaluate(() => scrollY)).toBe(before);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Een bus die ook ’s nachts');
  await writer.getByRole('button', { name: 'Kijk mee' }).click();
  await expect(lit(writer)).toBeInViewport();

  const late = await tables.seat(browser, 'ob1', 'options-revealed');
  await expect(lit(late)).toBeInViewport();

  await femke.getByRole('button', { name: 'Laat los' }).click();
  for (const page of [marjan, writer, late]) await expect(lit(page)).toHaveCount(0);
});

test('Whoever is followed lights what they point at, also on a step that was before', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'preferred-closed');
  const marjan = await tables.seat(browser, 'zh1', 'preferred-closed');
  await bar(femke).getByRole('button', { name: 'Volg mij' }).click();
  await femke.getByRole('navigation').getByRole('button', { name: 'Verbreden' }).click();
  await expect(marjan.getByText('Je kijkt naar stap 1')).toBeVisible();
  await femke.locator('#goals h2').click();
  await expect(lit(marjan)).toHaveAttribute('id', 'goals');
  await bar(femke).getByRole('button', { name: 'Volg mij' }).click();
  await expect(lit(marjan)).toHaveCount(0);
  await expect(marjan.getByText('Je kijkt naar stap 1')).toHaveCount(0);
});

test('A group comes into view for all, also for who looks at the cards in another way', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'options-closed');
  const marjan = await tables.seat(browser, 'zh1', 'options-closed', { on: phone });
  const gerda = await tables.seat(browser, 'zh2', 'options-closed');
  await gerda.getByText('Per kwestie', { exact: true }).click();
  await brings(femke, 'Wat kan er met de groep Ontslag');
  await expect(lit(marjan).getByRole('heading', { name: 'Ontslag' })).toBeInViewport();
  await expect(gerda.getByText('Je kaarten liggen per kwestie')).toBeVisible();
  await expect(lit(gerda)).toHaveCount(0);
  await told(gerda, 'Toon het').click();
  await expect(lit(gerda).getByRole('heading', { name: 'Ontslag' })).toBeInViewport();
  await expect(told(gerda, 'Kijk mee')).toBeFocused();
});

test('A phase comes into view for all, and an item on a phone, where they stand in a list', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'phase-planned');
  const marjan = await tables.seat(browser, 'zh1', 'phase-planned');
  const gerda = await tables.seat(browser, 'zh2', 'phase-planned', { on: phone });
  await femke.keyboard.press('d');
  await femke.getByRole('button', { name: 'Laat zien: Fase ‘Uitbreiden’' }).click();
  for (const page of [marjan, gerda]) {
    await expect(lit(page)).toContainText('Uitbreiden');
    await expect(lit(page)).toBeInViewport();
  }
  const title = 'De Horst inrichten: 6 kamers, alarm, tillift';
  await brings(femke, `Wat kan er met ${title}?`);
  await expect(lit(gerda)).toContainText(title);
  await expect(lit(gerda)).toBeInViewport();
});

test('A card far down a full table is drawn for whoever it is shown to', async ({ browser }) => {
  const femke = await tables.seat(browser, 'fa1', 'options-full');
  const marjan = await tables.seat(browser, 'zh1', 'options-full', { on: phone });
  const gerda = await tables.seat(browser, 'zh2', 'options-full');
  await gerda.getByRole('button', { name: 'Zoek', exact: true }).click();
  const search = gerda.getByRole('searchbox');
  await search.fill('nachtteam');
  await expect(gerda.getByText('Niets gevonden.')).toBeVisible();
  const ready = gerda.getByRole('switch', { name: 'Ik ben klaar' });
  await ready.focus();

  const id = 'option-op149';
  for (const page of [femke, marjan]) await expect(page.locator(`#${id}`)).toHaveCount(0);
  await femke.locator(`[data-holds~=${id}]`).scrollIntoViewIfNeeded();
  const card = femke.locator(`#${id}`);
  await card.getByRole('button', { name: /^Wat kan er met/ }).click();
  await femke.getByRole('menuitem', { name: 'Laat iedereen dit zien' }).click();
  await expect(lit(marjan)).toHaveId(id);
  await expect(lit(marjan)).toBeInViewport({ ratio: 1 });

  // Who searches keeps what they search, until they want to see it.
  await expect(gerda.getByText('Je zoekt iets anders')).toBeVisible();
  await expect(search).toHaveValue('nachtteam');
  await expect(ready).toBeFocused();
  await told(gerda, 'Toon het').click();
  await expect(lit(gerda)).toHaveId(id);
  await expect(lit(gerda)).toBeInViewport({ ratio: 1 });
  await expect(gerda.getByText('Je zoekt iets anders')).toHaveCount(0);
});

test('A lit card that is merged leads on to the card that it is part of, and of one put aside it is said', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'options-spare');
  const marjan = await tables.seat(browser, 'zh1', 'options-spare');
  const cards = femke.getByRole('region', { name: 'Ontslag', exact: true }).locator('.card');
  await expect(cards).not.toHaveCount(0);
  const ids = await cards.evaluateAll((all) => all.slice(0, 2).map((card) => card.id));
  const [stays, goes] = ids.map((id) => femke.locator(`#${id}`));
  if (!stays || !goes) throw new Error('Two cards lie in that group');
  const menu = (card: typeof stays) => card.getByRole('button', { name: /^Wat kan er met/ });
  await menu(goes).click();
  await femke.getByRole('menuitem', { name: 'Laat iedereen dit zien' }).click();
  await expect(lit(marjan)).toHaveId(ids[1] as string);

  await femke.getByRole('button', { name: 'Kies kaarten' }).click();
  for (const card of [stays, goes]) await card.getByRole('checkbox').check();
  await femke.getByRole('button', { name: 'Voeg samen' }).click();
  const sheet = femke.getByRole('dialog');
  await sheet.getByLabel('Zo heet het voortaan').fill('Eén loket');
  await sheet.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(sheet).toHaveCount(0);
  await femke.getByRole('button', { name: 'Klaar met kiezen' }).first().click();
  await expect(marjan.locator('.told')).toContainText('hoort nu bij de kaart ‘Eén loket’.');
  await told(marjan, 'Ga naar die kaart').click();
  await expect(lit(marjan)).toHaveId(ids[0] as string);
  await expect(lit(marjan)).toBeInViewport();

  await menu(stays).click();
  await femke.getByRole('menuitem', { name: 'Leg opzij' }).click();
  await expect(marjan.locator('.told')).toContainText('ligt intussen opzij.');
  await expect(marjan.locator('.told').getByRole('button')).toHaveCount(0);
});
