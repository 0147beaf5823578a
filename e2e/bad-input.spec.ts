import { expect, test } from '@playwright/test';
import { Person } from './people.ts';
import { Server } from './server.ts';
import { joinByLink, setTheTable, sitDown } from './steps/begin.ts';
import { party, person } from './story.ts';

// What goes wrong at a table: always a clear sentence, and nothing lost.

test.afterEach(() => Person.allLeave());

/** A table for two parties with its facilitator, and who else comes. */
async function aTable(browser: Parameters<typeof Person.arrive>[0], url: string) {
  const arrive = (id: string) => Person.arrive(browser, person(id), url);
  const femke = await arrive('fa1');
  const links = await setTheTable(femke, ['zh', 'ha']);
  return { femke, arrive, ...links };
}

test.describe('Getting in', () => {
  test('An unknown link or code says so, and what to do', async ({ page }) => {
    await page.goto('/j/ZZZZZZ');
    await expect(page.getByText('Deze link of code werkt niet.')).toBeVisible();
    await page.getByRole('link', { name: 'Vul een code in' }).click();
    await page.getByLabel('Er is nog plek. Heb je een code?').fill('K7');
    await page.getByRole('button', { name: 'Schuif aan' }).click();
    await expect(page.getByText('Een code heeft zes letters of cijfers.')).toBeVisible();
    await page.goto('/r/nergens');
    await expect(page.getByText('Deze persoonlijke link werkt niet.')).toBeVisible();
    await page.goto('/w/nergens');
    await expect(page.getByText('Deze tafel kan niet open.')).toBeVisible();
    await page.goto('/nergens');
    await expect(page.getByText('Hier staat geen tafel.')).toBeVisible();
  });

  test('A closed link lets nobody in, and says whom to ask', async ({ browser, baseURL }) => {
    const { femke, arrive, link } = await aTable(browser, baseURL as string);
    await femke.press('Sluit de link');
    await femke.sees('De link is gesloten. Er kan nu niemand bij.');
    const marjan = await arrive('zh1');
    await marjan.page.goto(link);
    await marjan.sees('Deze link is ingetrokken. Vraag de begeleider om een nieuwe.');
  });

  test('A full table says so; who sits at it comes back all the same', async ({ browser }) => {
    const server = await Server.open({ MAX_PEOPLE: '2' });
    try {
      const { femke, arrive, link } = await aTable(browser, server.url);
      const marjan = await arrive('zh1');
      await joinByLink(marjan, link, party('zh'));
      const pieter = await arrive('ha1');
      await pieter.page.goto(link);
      await pieter.sees(/De tafel is vol/);
      await marjan.page.reload();
      await marjan.sees('Je zit aan tafel.');
      await femke.sees(marjan.name);
    } finally {
      await server.close();
    }
  });

  test('A name that is taken is refused with a way out; pressing twice sits down once', async ({
    browser,
    baseURL,
  }) => {
    const { femke, arrive, link } = await aTable(browser, baseURL as string);
    const marjan = await arrive('zh1');
    await marjan.page.goto(link);
    await marjan.press('Schuif aan');
    await marjan.sees('Vul je naam in.');
    await marjan.page.getByLabel('Hoe heet je?').fill(marjan.name);
    await marjan.page.getByText(party('zh'), { exact: true }).click();
    await marjan.button('Schuif aan').dblclick();
    await marjan.sees('Je zit aan tafel.');
    const other = await arrive('zh1');
    await other.page.goto(link);
    await other.page.getByLabel('Hoe heet je?').fill(marjan.name);
    await other.page.getByText(party('ha'), { exact: true }).click();
    await other.press('Schuif aan');
    await other.sees(`Er is al iemand met de naam ${marjan.name}.`);
    await other.page.getByLabel('Hoe heet je?').fill(`${marjan.name} (De Linde)`);
    await other.press('Schuif aan');
    await femke.sees(`${marjan.name} (De Linde)`);
    await expect(femke.page.getByText(marjan.name, { exact: true })).toHaveCount(1);
  });

  test('A reload is the same person; a personal link brings them to another device', async ({
    browser,
    baseURL,
  }) => {
    const { femke, arrive, link, secret } = await aTable(browser, baseURL as string);
    const pieter = await arrive('ha1');
    await joinByLink(pieter, link, party('ha'));
    await pieter.page.reload();
    await pieter.sees(`${pieter.name} (jij)`);
    await pieter.page.goto(link);
    await pieter.sees(`${pieter.name} (jij)`);
    const laptop = await arrive('fa1');
    await laptop.page.goto(new URL(secret).pathname);
    await laptop.sees('De tafel staat klaar.');
    await pieter.choose('Meer', 'Verder op een ander toestel');
    const own = ((await pieter.sheet.getByText(/\/r\/\S+/).textContent()) ?? '').trim();
    const phone = await arrive('ha1');
    await phone.page.goto(new URL(own).pathname);
    await phone.sees(`${pieter.name} (jij)`);
    await expect(femke.page.getByText(pieter.name, { exact: true })).toHaveCount(1);
  });
});

test('Texts of every kind arrive as they were written, or are refused with a reason', async ({
  browser,
  baseURL,
}) => {
  const { femke, arrive, link } = await aTable(browser, baseURL as string);
  const marjan = await arrive('zh1');
  const pieter = await arrive('ha1');
  await joinByLink(marjan, link, party('zh'));
  await pieter.page.goto(link);
  await sitDown(pieter, party('ha'));
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
  const field = marjan.page.getByRole('textbox', { name: /op het spel\?$/ });
  const texts = [
    '👩🏽‍⚕️ zorg voor elkaar 🫶',
    'رعاية كبار السن في المنزل',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '=1+1',
    '__proto__',
    'constructor',
    '{{7*7}} %s %n',
  ];
  for (const text of texts) {
    await field.fill(text);
    await marjan.button('Leg neer').dblclick();
    await expect(field).toHaveValue('');
  }
  await marjan.press('Leg neer');
  await field.fill('a'.repeat(10_000));
  await marjan.press('Leg neer');
  await expect(field).toHaveValue('a'.repeat(10_000));
  await expect(marjan.page.getByText(/10000 \/ 1000|te lang/).first()).toBeVisible();
  await field.fill('');
  await femke.sees(`${texts.length} kaarten, nog dicht`);
  await femke.leads('Toon de belangen');
  for (const text of texts)
    await expect(pieter.page.getByText(text, { exact: true })).toHaveCount(1);
});

test('Two facilitators at once do it once, and both see how it is', async ({
  browser,
  baseURL,
}) => {
  const { femke, arrive, link } = await aTable(browser, baseURL as string);
  const sander = await arrive('zh2');
  await joinByLink(sander, link, party('zh'));
  await femke.press('Mensen');
  await femke.choose(`Wat kan er met ${sander.name}?`, 'Maak begeleider');
  await femke.sheet.getByRole('button', { name: 'Sluiten' }).click();
  await sander.sees('De tafel staat klaar.');
  await Promise.all([femke, sander].map((one) => one.leads('Begin met verbreden')));
  await Promise.all([femke, sander].map((one) => one.isAtStep('Verbreden')));
  await Promise.all([femke, sander].map((one) => one.leads('Open de ronde')));
  for (const one of [femke, sander]) await one.sees(/Er wordt nog geschreven/);
});

test('A page from before an upgrade is told to load again', async ({ browser, baseURL }) => {
  const { arrive, link } = await aTable(browser, baseURL as string);
  const marjan = await arrive('zh1');
  await marjan.page.routeWebSocket(/\/live\//, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) =>
      server.send(
        typeof message === 'string' ? message.replace(/"protocol":\d+/, '"protocol":0') : message,
      ),
    );
  });
  await joinByLink(marjan, link, party('zh'));
  await marjan.sees(/Deze pagina is ouder dan de server. Laad de pagina opnieuw/);
});
