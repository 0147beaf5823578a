import { type BrowserContext, devices, expect, type Page } from '@playwright/test';
import { fullTable, issueTitles, partyNames, statement, unhurried } from './full-table.ts';
import { Server } from './server.ts';
import { test } from './watched.ts';

// A consultation of a thousand cards, on a phone.
test.describe.configure({ timeout: 300_000 });

const cards = 1000;
const most = 1500;
let server: Server;

test.beforeAll(async () => {
  server = await Server.open(unhurried);
});
test.afterAll(() => server.close());

const elements = (page: Page) => page.evaluate(() => document.getElementsByTagName('*').length);

/** Takes a seat at a full table, on a phone. */
async function sits(context: BrowserContext, table: { id: string; joinToken: string }) {
  const { request } = context;
  const lookup = await (await request.get(`${server.url}/api/lookup/${table.joinToken}`)).json();
  const party = lookup.parties[0].id;
  const seat = { key: table.joinToken, name: 'Ineke', role: 'participant', party };
  expect((await request.post(`${server.url}/api/join`, { data: seat })).ok()).toBe(true);
  const page = await context.newPage();
  await page.goto(`${server.url}/w/${table.id}`);
  await expect(page.locator('main .card').first()).toBeVisible();
  return page;
}

const phone = { ...devices['Pixel 7'], locale: 'nl-NL' };

/** Through the whole page and back: never more elements than a slow phone can carry. */
async function scrollsThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let part = 0; part <= 12; part++) {
    await page.evaluate((top) => scrollTo(0, top), (height * part) / 12);
    await expect(page.locator('main .card').first()).toBeAttached();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await elements(page)).toBeLessThanOrEqual(most);
  }
  await page.evaluate(() => scrollTo(0, 0));
}

test('A thousand options are scrolled and searched with few elements', async ({ browser }) => {
  const table = await fullTable(server.url, { options: cards });
  const context = await browser.newContext(phone);
  const page = await sits(context, table);
  await expect(page.getByText('1.000 opties').first()).toBeVisible();
  await scrollsThrough(page);

  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  const search = page.getByRole('search', { name: 'Zoek een optie' });
  await search.getByRole('searchbox').fill(statement(776).slice(0, 30));
  await expect(page.getByText('1 optie gevonden.')).toBeVisible();
  await expect(page.getByText(statement(776))).toBeVisible();
  await search.getByRole('button', { name: 'Toon alles' }).click();
  // Whose an option is nobody is told, so there is nothing to choose a party by.
  await expect(search.getByRole('combobox', { name: 'Partij' })).toHaveCount(0);
  await search.getByRole('combobox', { name: 'Kwestie' }).selectOption(issueTitles[1] as string);
  await expect(page.getByText('250 opties gevonden.')).toBeVisible();
  await search.getByRole('button', { name: 'Toon alles' }).click();
  await search.getByRole('combobox', { name: 'Welke kaarten' }).selectOption('Alleen van mij');
  await expect(page.getByText('Niets gevonden.')).toBeVisible();
  expect(await elements(page)).toBeLessThanOrEqual(most);
  await context.close();
});

test('A thousand interests are scrolled and searched with few elements', async ({ browser }) => {
  const table = await fullTable(server.url, { interests: cards });
  const context = await browser.newContext(phone);
  const page = await sits(context, table);
  await scrollsThrough(page);
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  const search = page.getByRole('search', { name: 'Zoek een belang' });
  await search.getByRole('searchbox').fill(statement(432).slice(0, 30));
  await expect(page.getByText('1 belang gevonden.')).toBeVisible();
  await expect(page.getByText(statement(432))).toBeVisible();
  await search.getByRole('button', { name: 'Toon alles' }).click();
  await search.getByRole('combobox', { name: 'Partij' }).selectOption(partyNames[1] as string);
  // One in ten is everyone's: of the party's 250 there are 50 of those.
  await expect(page.getByText('200 belangen gevonden.')).toBeVisible();
  expect(await elements(page)).toBeLessThanOrEqual(most);
  await context.close();
});

test('A vote on a hundred and fifty options has one question at a time', async ({ browser }) => {
  const table = await fullTable(server.url, { options: 150, voting: true });
  const context = await browser.newContext(phone);
  const { request } = context;
  const lookup = await (await request.get(`${server.url}/api/lookup/${table.joinToken}`)).json();
  const seat = {
    key: table.joinToken,
    name: 'Ineke',
    role: 'participant',
    party: lookup.parties[0].id,
  };
  await request.post(`${server.url}/api/join`, { data: seat });
  const page = await context.newPage();
  await page.goto(`${server.url}/w/${table.id}`);
  const keys = page.getByRole('group', { name: /^Weerstand/ });
  for (let place = 1; place <= 5; place++) {
    await expect(page.getByText(`${place} van 151`)).toBeVisible();
    await expect(keys).toBeInViewport({ ratio: 1 });
    await keys.getByRole('button', { name: '3', exact: true }).click();
  }
  expect(await elements(page)).toBeLessThanOrEqual(most);
  await context.close();
});
