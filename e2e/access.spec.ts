import { type Browser, expect, type Page } from '@playwright/test';
import { barriers, faint } from './barriers.ts';
import { inHand, outOfHand, tooSmall } from './fingers.ts';
import { type Language, type Moment, Moments, moments, speak } from './moments.ts';
import { moved, watchMotion } from './motion.ts';
import { moreOpenings } from './openings.ts';
import { lost, zoomed } from './reflow.ts';
import { settle } from './settle.ts';
import { stepOpenings } from './step-openings.ts';
import { over, type Screen, screens, translate, visit, walk } from './tour.ts';
import { test } from './watched.ts';

// Who uses a screen reader, high zoom or a small phone sits at the same table: on every screen, in every state of every round.
test.describe.configure({ timeout: 400_000 });
// A picture of every large page costs more than the looking itself.
test.use({ screenshot: 'off' });

const desk = { width: 1366, height: 900 };
const wall = { width: 1280, height: 720 };
let table: Moments;

test.beforeAll(async () => {
  table = await Moments.lay(Object.keys(moments) as Moment[], ['nl', 'en']);
});
test.afterAll(() => table?.server.close());

async function arrive(browser: Browser, as: Screen['as'], language: Language): Promise<Page> {
  const { url } = table.server;
  const context = await browser.newContext({
    baseURL: url,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Amsterdam',
  });
  context.setDefaultTimeout(20_000);
  await watchMotion(context);
  await speak(context, url, language);
  if (as !== 'new' && as !== 'projector') await table.sit(context, as);
  return context.newPage();
}

/**
 * All that is looked at on one screen, in one language and then the other, without loading it twice. Colours do not know languages, and a
 * name or an order does not know a theme: themes are tried in the first language only. In a hand, where nearly all is the same, the
 * strictest theme will do.
 */
async function look(page: Page, screen: Screen, language: Language): Promise<void> {
  const held = screen.as !== 'projector';
  const none = (faults: string[], what: string) =>
    expect.soft(faults, `${screen.name}, ${what}`).toEqual([]);

  await page.setViewportSize(held ? desk : wall);
  await walk(page, screen, table.at(screen.moment, language), language);
  none(await barriers(page), `${language}: barriers`);
  none(await faint(page), 'too faint to read');
  const other = language === 'nl' ? 'en' : 'nl';
  for (const spoken of [language, other] as const) {
    if (spoken === other) await translate(page, other);
    if (held) {
      const session = await page.context().newCDPSession(page);
      await inHand(session);
      await settle(page);
      none(await tooSmall(page), `${spoken}: too small under a thumb`);
      if (spoken === language) none(await faint(page, ['contrast']), 'too faint on a phone');
      await outOfHand(session);
      await session.detach();
      await page.setViewportSize(zoomed);
      await settle(page);
      none(await lost(page), `${spoken}: lost at 400 %`);
    }
  }
  none(await barriers(page), `${other}: barriers`);
  none(await moved(page), 'moved, though motion was to be reduced');
}

const eyes: Readonly<Record<string, readonly Screen['as'][]>> = {
  'a facilitator': ['fa1'],
  'a party': ['zh1'],
  'someone who may not do all': ['zh2', 'ob1'],
  'someone new': ['new'],
  'the wall': ['projector'],
};

for (const [name, seats] of Object.entries(eyes)) {
  test(`Nothing keeps anyone out of any screen that ${name} sees`, async ({ browser }) => {
    // Two at a time: a page that is laid out does not wait for one that is asked for.
    const lane = async (every: 0 | 1) => {
      for (const as of seats) {
        const mine = screens.filter((screen) => screen.as === as).filter((_, n) => n % 2 === every);
        const page = await arrive(browser, as, 'nl');
        for (const [n, screen] of mine.entries())
          await test.step(screen.name, () => look(page, screen, n % 2 === 0 ? 'nl' : 'en'));
        await page.context().close();
      }
    };
    await Promise.all([lane(0), lane(1)]);
  });
}

const sheets = [...moreOpenings, ...stepOpenings].map(({ name, moment, as, open }) =>
  over(name, moment, as, open),
);
test('Nothing is lost at 400 % of what opens in a step, and nothing in it is too faint', async ({
  browser,
}) => {
  const lane = async (as: Screen['as'], language: Language) => {
    const page = await arrive(browser, as, language);
    for (const screen of sheets.filter((one) => one.as === as))
      await test.step(screen.name, async () => {
        await page.setViewportSize(desk);
        await visit(page, screen, table.at(screen.moment, language), language);
        await page.setViewportSize(zoomed);
        await settle(page);
        expect.soft(await lost(page), `${screen.name}: lost at 400 %`).toEqual([]);
        expect.soft(await faint(page), `${screen.name}: too faint`).toEqual([]);
      });
    await page.context().close();
  };
  await Promise.all([lane('fa1', 'nl'), lane('zh1', 'en')]);
});

test('Where motion is not to be reduced something moves: the watch can see it', async ({
  browser,
}) => {
  const page = await arrive(browser, 'new', 'nl');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/new');
  await page.locator('.btn:not(.ink, .now, .bare)').first().hover();
  await expect.poll(() => moved(page)).not.toEqual([]);
  await page.context().close();
});
