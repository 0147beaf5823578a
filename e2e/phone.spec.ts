import { expect } from '@playwright/test';
import { Person } from './people.ts';
import { joinByLink, setTheTable } from './steps/begin.ts';
import { laysInterest, writesInterest } from './steps/broaden.ts';
import { interest, party, person, theme, title } from './story.ts';
import { test } from './watched.ts';

test.afterEach(() => Person.allLeave());

/** A table at the beginning of step 1, a facilitator and someone on a phone at it. */
async function begun(
  browser: Parameters<typeof Person.arrive>[0],
  baseURL: string | undefined,
  prepare: (ineke: Person) => Promise<void> = async () => {},
) {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const ineke = await Person.arrive(browser, person('tz1'), baseURL as string, 'phone');
  await prepare(ineke);
  const { link } = await setTheTable(femke, ['zh', 'ha', 'tz']);
  await joinByLink(ineke, link, party('tz'));
  await femke.leads('Begin met verbreden');
  return { femke, ineke, link };
}

const writing = (one: Person) =>
  one.page.getByRole('textbox', { name: /op het spel\?$|^Wat is van ons allemaal\?$/ });

test('What is asked stands there before any script; who has no seat is told nothing', async ({
  browser,
  baseURL,
}) => {
  const { femke, ineke, link } = await begun(browser, baseURL);
  const board = ineke.page.url();
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: 'nl-NL' });
  const page = await plain.newPage();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: theme })).toBeVisible();
  await expect(page.getByText(party('ha'), { exact: true })).toBeVisible();
  // A script would have to send it.
  await expect(page.getByRole('button', { name: 'Schuif aan' })).toBeDisabled();
  const stranger = await plain.request.get(board, {
    headers: { 'x-speelruimte-ahead': encodeURIComponent(JSON.stringify({ title: 'Onzin' })) },
  });
  expect(await stranger.text()).not.toMatch(new RegExp(`${title}|Onzin`));
  const seated = await ineke.context.request.get(board);
  expect(await seated.text()).toContain(title);
  await plain.close();
  await femke.saved();
});

/** The boxes of the field that is typed in and of the button that lays the card down, against the part of the window that is seen. */
async function seesWhatItTypes(one: Person, height: number): Promise<void> {
  const bottom = async (what: 'field' | 'button') => {
    const box = await (what === 'field' ? writing(one) : one.button('Leg neer')).boundingBox();
    return box ? box.y + box.height : Number.POSITIVE_INFINITY;
  };
  await expect.poll(() => bottom('button')).toBeLessThanOrEqual(height);
  await expect
    .poll(
      async () => (await bottom('field')) <= ((await one.button('Leg neer').boundingBox())?.y ?? 0),
    )
    .toBe(true);
  await expect.poll(async () => (await writing(one).boundingBox())?.y).toBeGreaterThanOrEqual(0);
}

test('The keyboard covers neither the field nor the button, whichever way it comes', async ({
  browser,
  baseURL,
}) => {
  const { femke, ineke } = await begun(browser, baseURL);
  await femke.leads('Open de ronde');
  const { page } = ineke;
  const size = page.viewportSize() ?? { width: 412, height: 839 };
  await writing(ineke).click();
  await page.setViewportSize({ ...size, height: 430 });
  await seesWhatItTypes(ineke, 430);
  await page.setViewportSize(size);
  await expect(page.locator('html')).not.toHaveAttribute('data-keyboard');

  // As iOS does it: the page keeps its size, and less of it is seen.
  const slide = (height: number) =>
    page.evaluate((seen) => {
      Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => seen });
      visualViewport?.dispatchEvent(new Event('resize'));
    }, height);
  await writing(ineke).focus();
  await slide(430);
  await expect(page.locator('html')).toHaveAttribute('data-keyboard');
  await seesWhatItTypes(ineke, 430);
  await slide(size.height);
  await expect(page.locator('html')).not.toHaveAttribute('data-keyboard');
});

test('The places of a step lie under the thumb', async ({ browser, baseURL }) => {
  const { femke, ineke } = await begun(browser, baseURL);
  const places = ineke.page.getByRole('navigation', { name: 'Plekken in deze stap' });
  await places.getByRole('button', { name: 'Begrippen' }).click();
  await expect(
    ineke.page.getByRole('heading', { name: 'Bedoelen we hetzelfde?' }),
  ).toBeInViewport();
  await expect(places.getByRole('button', { name: 'Begrippen' })).toHaveAttribute('aria-current');
  // Writing comes first: then the thumb has one button.
  await femke.leads('Open de ronde');
  await expect(ineke.button('Leg neer')).toBeInViewport();
  await expect(places).toBeHidden();
});

test('A link goes through the share sheet where there is one, and is copied everywhere', async ({
  browser,
  baseURL,
}) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string, 'phone');
  await setTheTable(femke, ['zh', 'ha']);
  await expect(femke.button('Kopieer')).toBeVisible();
  await expect(femke.button('Deel')).toHaveCount(0);
  await femke.context.addInitScript(() => {
    const told = { navigator: [] as unknown[] };
    Object.assign(window, { told });
    Object.assign(navigator, {
      canShare: () => true,
      share: async (what: unknown) => void told.navigator.push(what),
    });
  });
  await femke.page.reload();
  await femke.press('Deel');
  const told = () =>
    femke.page.evaluate(
      () => (window as unknown as { told: { navigator: unknown[] } }).told.navigator,
    );
  await expect
    .poll(told)
    .toEqual([{ title, url: expect.stringMatching(/^http:\/\/\S+\/j\/\S+$/) }]);
  await expect(femke.button('Kopieer')).toBeVisible();
});

test('The screen stays on during a round, also after coming back, and no longer', async ({
  browser,
  baseURL,
}) => {
  const { femke, ineke } = await begun(browser, baseURL, async ({ context }) => {
    await context.addInitScript(() => {
      const held = new Set<object>();
      Object.assign(window, { held });
      const request = async () => {
        const lock = { released: false, release: async () => void held.delete(lock) };
        held.add(lock);
        return lock;
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
  });
  const held = () =>
    ineke.page.evaluate(() => (window as unknown as { held: Set<object> }).held.size);
  await ineke.sees('Verbreden');
  expect(await held()).toBe(0);
  await femke.leads('Open de ronde');
  await expect.poll(held).toBe(1);
  // What a browser does when the page is hidden.
  await ineke.page.evaluate(() => {
    const { held } = window as unknown as { held: Set<{ released: boolean }> };
    for (const lock of held) lock.released = true;
    held.clear();
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(held).toBe(1);
  await writesInterest(ineke, 'tz-i1');
  await femke.leads('Toon de belangen');
  await expect.poll(held).toBe(0);
});

test('It works in a browser that withholds storage and opens no windows', async ({
  browser,
  baseURL,
}) => {
  const { femke, ineke } = await begun(browser, baseURL, async ({ context }) => {
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('withheld', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(window, 'open', { value: () => null });
    });
  });
  await femke.leads('Open de ronde');
  await writesInterest(ineke, 'tz-i1');
  await writing(ineke).fill('Nog niet af');
  await ineke.context.setOffline(true);
  await ineke.sees('Offline');
  await ineke.context.setOffline(false);
  await ineke.saved();
  await expect(writing(ineke)).toHaveValue('Nog niet af');
});

test('Back from sleep the board is what it is now, and what was half written is still there', async ({
  browser,
  baseURL,
}) => {
  const { femke, ineke } = await begun(browser, baseURL);
  await femke.leads('Open de ronde');
  await laysInterest(ineke, 'tz-i1');
  await ineke.saved();
  await writing(ineke).fill('Dat we elkaar ’s nachts');
  const tools = await ineke.context.newCDPSession(ineke.page);
  await tools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await ineke.context.setOffline(true);
  await expect(femke.page.getByRole('list', { name: 'Wie er aan tafel zit' })).toContainText('weg');
  await femke.leads('Toon de belangen');
  await femke.sees(interest('tz-i1').text);
  await ineke.context.setOffline(false);
  await tools.send('Page.setWebLifecycleState', { state: 'active' });
  await ineke.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await ineke.sees('Doorvragen mag');
  await ineke.saved();
  await expect(writing(ineke)).toHaveValue('Dat we elkaar ’s nachts');
});

test('It can be put on a home screen, in both languages', async ({ browser, baseURL }) => {
  for (const [language, words] of [
    ['nl-NL', 'overleg'],
    ['en-GB', 'talks'],
  ] as const) {
    const context = await browser.newContext({ baseURL, locale: language });
    const page = await context.newPage();
    await page.goto('/');
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = await page.evaluate(
      async (from) => (await fetch(from)).json(),
      href as string,
    );
    expect(manifest).toMatchObject({
      name: 'Speelruimte',
      id: '/',
      scope: '/',
      display: 'standalone',
      lang: language.slice(0, 2),
      description: expect.stringContaining(words),
    });
    const purposes = [];
    for (const icon of manifest.icons) {
      const answer = await context.request.get(icon.src);
      expect(answer.headers()['content-type']).toBe(icon.type);
      purposes.push(icon.purpose ?? 'any');
    }
    expect(purposes).toContain('maskable');
    expect(await page.locator('link[rel=apple-touch-icon]').count()).toBe(1);
    await context.close();
  }
});
