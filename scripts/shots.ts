// npm run shots: a picture of every screen in shots/, side by side in shots/index.html.
// npm run shots -- options projector/lobby: only of the screens whose name has one of these in it; the other pictures stay.
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { unhurried } from '../e2e/full-table.ts';
import { type Language, type Moment, Moments, speak } from '../e2e/moments.ts';
import { pictured } from '../e2e/pictured.ts';
import { people } from '../e2e/story.ts';
import { type Screen, visit } from '../e2e/tour.ts';
import { buildIfStale } from './build.ts';
import { findBrowser } from './find-browser.ts';
import { generate } from './generate.ts';
import { writeIndex } from './shots-index.ts';

const folder = 'shots';
const languages: readonly Language[] = ['nl', 'en'];
/** A page is pictured to its end, but not beyond this. */
const tallest = 5000;
/** At a live table someone is always away for a moment. */
const away = 'zv2';

type Look = { readonly width: number; readonly height: number; readonly theme: string };

const sizes = [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const;
const looks: readonly Look[] = [
  ...sizes.flatMap(([width, height]) =>
    ['light', 'dark'].map((theme) => ({ width, height, theme })),
  ),
  { width: 1440, height: 900, theme: 'contrast' },
];
const phoneLooks: readonly Look[] = ['light', 'dark', 'contrast'].map((theme) => ({
  width: 390,
  height: 844,
  theme,
}));
/** What hangs on the wall: a beamer, and a very good one. */
const wallLooks: readonly Look[] = [
  { width: 1280, height: 720, theme: 'light' },
  { width: 1280, height: 720, theme: 'dark' },
  { width: 1280, height: 720, theme: 'contrast' },
  { width: 3840, height: 2160, theme: 'light' },
];

const looksOf = ({ as, phone }: Screen): readonly Look[] =>
  as === 'projector' ? wallLooks : phone ? phoneLooks : looks;

async function wear(page: Page, { width, height, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await page.evaluate((contrast) => {
    const { dataset } = document.documentElement;
    if (contrast) dataset.theme = 'contrast';
    else delete dataset.theme;
  }, theme === 'contrast');
}

// What turns itself to a new size does so in the next frames.
const settle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));

/** The screen in each of its looks, without going there anew. */
async function shoot(page: Page, screen: Screen, language: Language): Promise<number> {
  // A wall and what lies over a page are as large as the window; of a page, all is shown.
  const oneWindow = screen.as === 'projector' || screen.phone || screen.name.startsWith('over/');
  for (const look of looksOf(screen)) {
    await wear(page, look);
    await settle(page);
    if (!oneWindow) {
      // The window grows, so that what is fixed to its edge lies at the end and a long column is drawn whole.
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      const height = Math.min(tallest, Math.max(look.height, whole));
      if (height > look.height) {
        await page.setViewportSize({ width: look.width, height });
        await settle(page);
      }
    }
    await page.screenshot({
      path: `${folder}/${screen.name}/${language}-${look.width}-${look.theme}.png`,
      animations: 'disabled',
    });
  }
  return looksOf(screen).length;
}

const begun = Date.now();
generate();
await buildIfStale();
const asked = process.argv.slice(2);
const chosen = pictured.filter(
  ({ name }) => asked.length === 0 || asked.some((a) => name.includes(a)),
);
const moments = await Moments.lay(
  [...new Set(chosen.map(({ moment }) => moment))],
  languages,
  unhurried,
  people,
);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const failed: string[] = [];
let taken = 0;

/** One pair of eyes and one language after the other, each in a browser of their own that stays open. */
async function work(queue: { as: Screen['as']; language: Language }[]): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { as, language } = next;
    const context = await browser.newContext({
      baseURL: moments.server.url,
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      timezoneId: 'Europe/Amsterdam',
    });
    context.setDefaultTimeout(20_000);
    await speak(context, moments.server.url, language);
    if (as !== 'new' && as !== 'projector') await moments.sit(context, as);
    const page = await context.newPage();
    const others = people.filter((person) => person !== as && person !== away);
    let table: Moment | null = null;
    let leave = () => {};
    for (const screen of chosen.filter((one) => one.as === as)) {
      try {
        if (screen.moment !== table) {
          leave();
          leave = await moments.gather(screen.moment, language, others);
          table = screen.moment;
        }
        await wear(page, looksOf(screen)[0] as Look);
        await visit(page, screen, moments.at(screen.moment, language), language);
        mkdirSync(`${folder}/${screen.name}`, { recursive: true });
        const pictures = await shoot(page, screen, language);
        taken += pictures;
      } catch (error) {
        failed.push(`${screen.name}, ${language}: ${String(error).split('\n')[0]}`);
      }
    }
    leave();
    await context.close();
  }
}

const queue = [...new Set(chosen.map(({ as }) => as))].flatMap((as) =>
  languages.map((language) => ({ as, language })),
);
await Promise.all([work(queue), work(queue)]);
await browser.close();
await moments.server.close();
writeIndex(folder);
const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
console.log(
  `${taken} pictures of ${chosen.length} screens in ${minutes} minutes; open ${folder}/index.html`,
);
for (const fault of failed) console.error(fault);
process.exitCode = failed.length === 0 ? 0 : 1;
