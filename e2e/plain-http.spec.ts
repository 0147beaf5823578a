import { type Browser, chromium, expect, test } from '@playwright/test';
import { Person } from './people.ts';
import { Server } from './server.ts';
import { joinByLink, setTheTable } from './steps/begin.ts';
import { writesInterest } from './steps/broaden.ts';
import { interest, party, person } from './story.ts';

// On a local network there is no TLS: a browser then withholds what it keeps for secure contexts.
const host = 'speelruimte.test';

let server: Server;
let browser: Browser;

test.beforeAll(async () => {
  server = await Server.open();
  const { launchOptions } = test.info().project.use;
  browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  });
});

test.afterAll(async () => {
  await Person.allLeave();
  await browser?.close();
  await server?.close();
});

test('Everything works over plain http, and nothing is asked of any other host', async () => {
  const origin = `http://${host}:${server.port}`;
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  const arrive = async (id: string) => {
    const one = await Person.arrive(browser, person(id), origin);
    one.page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && hostname !== host) elsewhere.push(request.url());
    });
    one.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    one.page.on('pageerror', (error) => complaints.push(String(error)));
    return one;
  };
  const femke = await arrive('fa1');
  const { link } = await setTheTable(femke, ['zh', 'ha']);
  expect(await femke.page.evaluate(() => window.isSecureContext)).toBe(false);
  const marjan = await arrive('zh1');
  await joinByLink(marjan, link, party('zh'));
  await femke.sees(marjan.name);
  await femke.button('Kopieer').click();
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
  await writesInterest(marjan, 'zh-i1');
  await marjan.context.setOffline(true);
  await marjan.sees('Even geen verbinding.');
  await marjan.context.setOffline(false);
  await marjan.saved();
  await femke.leads('Toon de belangen');
  await marjan.page.reload();
  await marjan.sees(interest('zh-i1').text);
  await femke.page.goto('/');
  await femke.press('Of loop eerst rond in een ingevuld voorbeeld');
  await expect(femke.page.getByRole('article')).toBeVisible();
  expect(elsewhere).toEqual([]);
  expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
});
