import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { statement } from '../../e2e/full-table.ts';
import { openRoom } from '../../lib/client/open-room.ts';
import { proxyTo } from '../../lib/client/proxy.testing.ts';
import { type Profile, visit } from './visit.ts';

type Cookies = readonly { readonly name: string; readonly value: string; readonly url: string }[];
type Table = { readonly id: string };

const draft = 'Een waterwacht per pol';
/** Cards that others lay meanwhile. */
const laid = 20;
/** Of these ms the phone's server has not given up on it yet, so that only the phone itself can find out that its line is dead. */
const nap = 9000;

/** Epoch ms at which the page says that cards came, once `watchFor` was called in it. */
const cameAt = (page: Page) =>
  page
    .waitForFunction(() => (window as unknown as { cameAt?: number }).cameAt, null, {
      timeout: 60_000,
    })
    .then((came) => came.jsonValue() as Promise<number>);

/** Stops the processes that draw pages, as a phone does that goes to sleep; returns what wakes them up. (What DevTools calls frozen still runs.) */
async function freeze(browser: Browser): Promise<() => void> {
  const tools = await browser.newBrowserCDPSession();
  const { processInfo } = await tools.send('SystemInfo.getProcessInfo');
  await tools.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  for (const { id } of pages) process.kill(id, 'SIGSTOP');
  return () => {
    for (const { id } of pages) process.kill(id, 'SIGCONT');
  };
}

function watchFor(words: string): void {
  const look = () => {
    if (!document.body.textContent.includes(words) || 'cameAt' in window) return;
    Object.assign(window, { cameAt: Date.now() });
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}

/**
 * Ms from waking up a phone that slept on a full board until it tells of the cards that others laid meanwhile. `stranded`: the line it had is
 * dead, and nobody said so. Throws when what was half written is gone.
 */
export async function backFromSleep(
  browser: Browser,
  profile: Profile,
  url: string,
  table: Table,
  { phone, other, stranded }: { phone: Cookies; other: Cookies; stranded: boolean },
): Promise<number> {
  const proxy = await proxyTo(url);
  const cookie = other.map(({ name, value }) => `${name}=${value}`).join('; ');
  const room = openRoom({ url, workshop: table.id, headers: { cookie } });
  await room.ready;
  let took = Number.POSITIVE_INFINITY;
  try {
    await visit(browser, profile, phone, `${proxy.url}/w/${table.id}`, async (page) => {
      const field = page.locator('#options-title');
      await page.locator('[id^="option-"]').first().waitFor();
      await page.getByText('Bewaard', { exact: true }).waitFor();
      await field.fill(draft);
      await page.evaluate(watchFor, `${laid} nieuwe opties`);
      const wakeUp = await freeze(browser);
      if (stranded) proxy.strand();
      for (let card = 0; card < laid; card += 1)
        await room.send('options/post', { title: statement(2000 + card) });
      await sleep(nap);
      const woken = Date.now();
      wakeUp();
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      took = (await cameAt(page)) - woken;
      if ((await field.inputValue()) !== draft) throw new Error('the draft is gone');
    });
  } finally {
    room.close();
    await proxy.close();
  }
  return took;
}
