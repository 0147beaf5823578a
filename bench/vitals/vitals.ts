import { type Browser, chromium, type Page } from '@playwright/test';
import { fullTable, partyNames, unhurried } from '../../e2e/full-table.ts';
import { Server } from '../../e2e/server.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { spread, verdict } from '../print.ts';
import { backFromSleep } from './asleep.ts';
import { laptop, type Profile, slowPhone, type Visited, visit } from './visit.ts';

/** Bars on what a visitor notices: ms, a share of the screen, and elements. */
const bars = { lcp: 2500, inp: 200, cls: 0.1, nodes: 1500, load: 3000, back: 2000 };

type Cookie = { readonly name: string; readonly value: string; readonly url: string };

/** A seat at the table, as a browser keeps it. */
async function seatOf(url: string, key: string, name: string): Promise<Cookie[]> {
  const lookup = await fetch(`${url}/api/lookup/${key}`);
  const { parties } = (await lookup.json()) as { parties: readonly { id: string }[] };
  const response = await fetch(`${url}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, name, role: 'participant', party: parties[0]?.id ?? null }),
  });
  if (!response.ok) throw new Error(`joining: ${response.status}`);
  return response.headers.getSetCookie().map((one) => {
    const [name = '', value = ''] = (one.split(';', 1)[0] ?? '').split('=', 2);
    return { name, value, url };
  });
}

const boardIsThere = (page: Page) => page.locator('[id^="option-"]').first().waitFor();
/** The same, for a board that may be too much for the line: after so long, ms, it counts as never. */
const patience = 60_000;
const boardMayCome = (page: Page) =>
  page
    .locator('[id^="option-"]')
    .first()
    .waitFor({ timeout: patience })
    .catch(() => {});
/** Ms until the first card was there. */
const untilFirst = ({ first }: Visited) => (first === 0 ? Number.POSITIVE_INFINITY : first);

/** Types a card, looks for one by a word and by a party, opens a card's menu, and scrolls: what a full board is used for. */
async function useBoard(page: Page): Promise<void> {
  await boardIsThere(page);
  await page
    .locator('#options-title')
    .pressSequentially('Een waterwacht per polder', { delay: 60 });
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await page.getByRole('searchbox').pressSequentially('water', { delay: 60 });
  await page.waitForTimeout(600);
  await page.getByRole('searchbox').press('ControlOrMeta+a');
  await page.getByRole('searchbox').press('Delete');
  await page.waitForTimeout(600);
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.wheel(0, 2400);
    await page.waitForTimeout(200);
  }
  const menu = page.getByRole('button', { name: /^Wat kan er met/ }).filter({ visible: true });
  await menu.nth(8).click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
}

async function useJoin(page: Page): Promise<void> {
  await page.getByLabel('Hoe heet je?').pressSequentially('Ineke', { delay: 60 });
  await page.getByText(partyNames[0] as string, { exact: true }).click();
}

function report(what: string, profile: Profile, runs: readonly Visited[]): void {
  const column = (of: (one: Visited) => number, digits = 0) => spread(runs.map(of), digits);
  console.log(
    `  ${what}, ${profile.name}: LCP ${column((one) => one.lcp)} ms  INP ${column((one) => one.inp)} ms  ` +
      `CLS ${column((one) => one.cls, 3)}  first ${column(untilFirst)} ms  ` +
      `scripts ${column((one) => one.scriptBytes / 1000)} kB  elements ${column((one) => one.nodes)}`,
  );
  console.log(`    slowest: ${runs.map((one) => `${one.slowest} ${one.inp}`).join(' · ')}`);
}

async function repeat(rounds: number, once: () => Promise<Visited>): Promise<Visited[]> {
  const runs: Visited[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await once());
  return runs;
}

async function measure(browser: Browser, url: string, rounds: number): Promise<void> {
  const thousand = await fullTable(url, { options: 1000 });
  const tenThousand = await fullTable(url, { options: 10_000 });
  const board = async (table: typeof thousand, profile: Profile, use = boardIsThere) => {
    const cookies = await seatOf(url, table.joinToken, `Ineke (${profile.name})`);
    return repeat(rounds, () => visit(browser, profile, cookies, `${url}/w/${table.id}`, use));
  };

  const join = await repeat(rounds, () =>
    visit(browser, slowPhone, [], `${url}/j/${thousand.joinToken}`, useJoin),
  );
  report('join', slowPhone, join);
  const full = await board(thousand, slowPhone, useBoard);
  report('board of 1,000 cards', slowPhone, full);
  for (const [where, runs] of [
    ['join page', join],
    ['board of 1,000 cards', full],
  ] as const) {
    for (const vital of ['lcp', 'inp', 'cls'] as const)
      verdict(
        where,
        vital.toUpperCase(),
        runs.map((one) => one[vital]),
        bars[vital],
      );
  }
  verdict(
    'board of 1,000 cards',
    'elements',
    full.map((one) => one.nodes),
    bars.nodes,
  );

  const phone = await seatOf(url, thousand.joinToken, 'Ineke');
  const other = await seatOf(url, thousand.joinToken, 'Marjan');
  for (const stranded of [false, true]) {
    const took: number[] = [];
    for (let round = 0; round < rounds; round++)
      took.push(await backFromSleep(browser, slowPhone, url, thousand, { phone, other, stranded }));
    const line = stranded ? 'its line dead' : 'its line alive';
    verdict(`back from sleep on a board of 1,000 cards, ${line}`, 'ms', took, bars.back);
  }

  for (const profile of [laptop, slowPhone]) {
    const runs = await board(tenThousand, profile, boardMayCome);
    report('board of 10,000 cards', profile, runs);
    verdict(
      `board of 10,000 cards, ${profile.name}`,
      'ms to the first card of all',
      runs.map(untilFirst),
      bars.load,
    );
  }
}

/** What someone on a slow phone notices of joining and of a full board. */
export async function webVitals(rounds: number): Promise<void> {
  console.log('\nweb vitals');
  const { slower, down, up, latency } = slowPhone;
  console.log(
    `Slow phone: CPU ${slower} × slower, ${Math.round((down * 8) / 1000)} kbit/s down, ${Math.round((up * 8) / 1000)} up, ${latency} ms; nothing cached.`,
  );
  const server = await Server.open(unhurried);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? findBrowser(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    await measure(browser, server.url, rounds);
  } finally {
    await browser.close();
    await server.close();
  }
}
