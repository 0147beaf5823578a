import { expect } from '@playwright/test';
import { Person } from './people.ts';
import { joinByLink, setTheTable, twoAtATable } from './steps/begin.ts';
import { hasTheRound, laysInterest, writesInterest } from './steps/broaden.ts';
import { party, person } from './story.ts';
import { test } from './watched.ts';

// When something is not as it should be, the page says so, and what one can do.
test.afterEach(() => Person.allLeave());

test('A browser that keeps nothing takes part all the same, and says what that means', async ({
  browser,
  baseURL,
}) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const { link } = await setTheTable(femke, ['zh', 'ha', 'tz']);
  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
  await marjan.page.addInitScript(() => {
    for (const store of ['localStorage', 'indexedDB'])
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      });
  });
  await joinByLink(marjan, link, party('zh'));
  await femke.leads('Begin met verbreden');
  await marjan.sees('Deze browser bewaart niets op dit toestel.');
  await femke.seesNot('Deze browser bewaart niets op dit toestel.');
  await femke.leads('Open de ronde');
  await writesInterest(marjan, 'zh-i1');
  await femke.sees('1 kaart, nog dicht');
});

test('A board that does not come says so, and comes when it can', async ({ browser, baseURL }) => {
  const { marjan } = await twoAtATable(browser, baseURL);
  await marjan.sees('Je zit aan tafel.');
  let gone = true;
  await marjan.page.route(/\/live\/|\/board$/, (route) =>
    gone ? route.abort() : route.continue(),
  );
  await marjan.page.routeWebSocket(/\/live\//, (socket) => {
    if (gone) void socket.close();
    else socket.connectToServer();
  });
  await marjan.page.reload();
  await marjan.sees('Er is nog geen verbinding met de tafel.');
  gone = false;
  await marjan.sees('Je zit aan tafel.');
  await marjan.seesNot('Er is nog geen verbinding met de tafel.');
});

test('A board that comes before its connection says so, and keeps what is done meanwhile', async ({
  browser,
  baseURL,
}) => {
  const { femke, marjan } = await twoAtATable(browser, baseURL);
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
  await hasTheRound(marjan);
  let gone = true;
  await marjan.page.route(/\/live\//, (route) => (gone ? route.abort() : route.continue()));
  await marjan.page.routeWebSocket(/\/live\//, (socket) => {
    if (gone) void socket.close();
    else socket.connectToServer();
  });
  const asked: string[] = [];
  marjan.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await marjan.page.reload();
  await marjan.sees('Even geen verbinding.');
  expect(asked.filter((path) => path.endsWith('/board'))).toHaveLength(1);
  await laysInterest(marjan, 'zh-i1');
  await femke.seesNot('1 kaart, nog dicht');
  gone = false;
  await femke.sees('1 kaart, nog dicht');
  await marjan.saved();
});

test('Joining while the server is gone says so, and keeps what was filled in', async ({
  browser,
  baseURL,
}) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const { link } = await setTheTable(femke, ['zh', 'ha', 'tz']);
  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
  const { page } = marjan;
  await page.goto(link);
  await page.getByLabel('Hoe heet je?').fill(marjan.name);
  await page.getByText(party('zh'), { exact: true }).click();
  await marjan.context.setOffline(true);
  await marjan.press('Schuif aan');
  await marjan.sees(/^Geen verbinding met de server\./);
  await expect(page.getByLabel('Hoe heet je?')).toHaveValue(marjan.name);
  await marjan.context.setOffline(false);
  await marjan.press('Schuif aan');
  await marjan.sees(`${marjan.name} (jij)`);
});

test('Without JavaScript every page says that it is needed, in the language of the reader', async ({
  browser,
  baseURL,
}) => {
  for (const [locale, words] of [
    ['nl-NL', 'Speelruimte heeft JavaScript nodig'],
    ['en-GB', 'Speelruimte needs JavaScript'],
  ] as const) {
    const context = await browser.newContext({ baseURL, locale, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['/', '/new', '/j/ZZZZZZ']) {
      await page.goto(path);
      const said = page.locator('noscript p');
      await expect(said).toBeVisible();
      await expect(said).toContainText(words);
    }
    await context.close();
  }
});
