import { type Browser, type BrowserContext, expect } from '@playwright/test';
import { Person } from './people.ts';
import { joinByCode, joinByLink, setTheTable } from './steps/begin.ts';
import { writesInterest } from './steps/broaden.ts';
import { interest, party, person } from './story.ts';
import { test } from './watched.ts';

// In the meeting room the server is a laptop on the wifi: plain http on a name that is not localhost.
test.describe.configure({ timeout: 150_000 });

const host = 'speelruimte.test';
let browser: Browser;
let home = '';

test.beforeAll(async ({ playwright, baseURL }, { project }) => {
  const { launchOptions } = project.use;
  browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  });
  const address = new URL(baseURL as string);
  address.hostname = host;
  home = address.origin;
});

test.afterAll(async () => {
  await browser?.close();
});

/** Keeps what should not happen: requests to others, what the policy stopped, what went wrong in a page. */
async function listen(context: BrowserContext, strange: string[]): Promise<void> {
  const ours = new URL(home).host;
  const asked = (address: string) => {
    const url = new URL(address);
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== ours) strange.push(address);
  };
  context.on('request', (request) => asked(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => asked(socket.url())));
  context.on('console', (line) => {
    if (line.type() === 'error') strange.push(line.text());
  });
  context.on('weberror', ({ error }) => void strange.push(String(error())));
  await context.exposeFunction('stopped', (what: string) => strange.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { stopped(what: string): void }).stopped(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
}

test('Create, join and write work over plain http, and nothing is asked of anyone else', async () => {
  const strange: string[] = [];
  const arrive = async (id: string, on?: 'phone') => {
    const someone = await Person.arrive(browser, person(id), home, on);
    await listen(someone.context, strange);
    // The page that was there before the listener.
    await someone.page.close();
    const page = await someone.context.newPage();
    return new Person(someone.name, someone.context, page);
  };
  const femke = await arrive('fa1');
  const marjan = await arrive('zh1');
  const sander = await arrive('zh2', 'phone');

  await test.step('The page has no secure-context APIs', async () => {
    await femke.page.goto('/');
    const has = await femke.page.evaluate(() => ({
      secure: window.isSecureContext,
      randomUUID: 'randomUUID' in crypto,
      clipboard: 'clipboard' in navigator,
      locks: 'locks' in navigator,
      wakeLock: 'wakeLock' in navigator,
      serviceWorker: 'serviceWorker' in navigator,
    }));
    expect(has).toEqual({
      secure: false,
      randomUUID: false,
      clipboard: false,
      locks: false,
      wakeLock: false,
      serviceWorker: false,
    });
  });

  const { secret, link, code } = await test.step('Links carry the address by which one came', () =>
    setTheTable(femke, ['zh', 'ha', 'tz']));
  expect(secret).toMatch(`${home}/r/`);
  await expect(femke.page.getByText(`${home}${link}`)).toBeVisible();

  await test.step('The join link can be copied', async () => {
    await femke.press('Kopieer');
    await expect(femke.button('Gekopieerd')).toBeVisible();
    const other = await femke.context.newPage();
    await other.goto('/new');
    const field = other.getByLabel('Hoe heet de werksessie?');
    await field.focus();
    await other.keyboard.press('ControlOrMeta+V');
    await expect(field).toHaveValue(`${home}${link}`);
    await other.close();
  });

  await test.step('People join by link and by code', async () => {
    await joinByLink(marjan, link, party('zh'));
    await joinByCode(sander, code, party('zh'));
    await femke.sees(marjan.name);
    await femke.sees(sander.name);
  });

  await test.step('A personal link can be copied from within its sheet', async () => {
    await marjan.choose('Menu', 'Mijn plek en weergave');
    await marjan.sheet.getByRole('button', { name: 'Kopieer' }).click();
    await expect(marjan.sheet.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
    await marjan.sheet.getByRole('button', { name: 'Sluiten' }).click();
    await expect(marjan.sheet).toHaveCount(0);
  });

  await test.step('What someone writes is kept, and shown to the others', async () => {
    await femke.leads('Begin met verbreden');
    await femke.leads('Open de ronde');
    await writesInterest(marjan, 'zh-i1');
    await writesInterest(sander, 'zh-i4', 'Van mij');
    await femke.leads('Toon de belangen');
    for (const one of [femke, marjan, sander])
      for (const id of ['zh-i1', 'zh-i4']) await one.sees(interest(id).text);
  });

  await test.step('The same browser is the same person after a reload', async () => {
    await sander.page.reload();
    await sander.sees(interest('zh-i4').text);
    await sander.saved();
  });

  await test.step('The room’s screen opens in a window of its own', async () => {
    const [screen] = await Promise.all([
      femke.context.waitForEvent('page'),
      femke.choose('Menu', 'Open het zaalscherm'),
    ]);
    await expect(screen).toHaveURL(/\/screen#/);
    await expect(screen.getByText(interest('zh-i1').text).first()).toBeVisible();
    await screen.close();
  });

  expect(strange).toEqual([]);
  for (const one of [femke, marjan, sander]) await one.context.close();
});
