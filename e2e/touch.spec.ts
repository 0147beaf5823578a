import { devices, expect, type Page } from '@playwright/test';
import { type Moment, Moments, seated, speak } from './moments.ts';
import { screens, visit } from './tour.ts';
import { test } from './watched.ts';

// Under a thumb, on every screen that someone may hold in their hand.
test.describe.configure({ timeout: 600_000 });
test.use({ trace: 'off' });

const held = screens.filter(({ as }) => as !== 'projector');

/** What is too small to read or to touch, or wider than the window; inline links and what is inside a label aside. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const touched = 'button, a[href], input, select, textarea, summary, [role=tab], [role=switch]';
    for (const one of document.querySelectorAll<HTMLElement>(touched)) {
      const whole = one.closest('label') ?? one;
      const { width, height } = whole.getBoundingClientRect();
      if (width === 0 || !one.checkVisibility({ visibilityProperty: true })) continue;
      if (one.closest('.vh, .skip') || one.closest('p, li, td')?.matches(':has(> a)')) continue;
      const name = `${one.tagName} ${one.ariaLabel ?? one.textContent?.slice(0, 40)}`;
      if (Math.min(width, height) < 43.5) faults.push(`${name}: ${width} × ${height}`);
      const typed = one.matches('textarea, select, input:not([type=checkbox], [type=radio])');
      if (typed && Number.parseFloat(getComputedStyle(one).fontSize) < 16)
        faults.push(`${name}: small letters`);
    }
    if (document.documentElement.scrollWidth > innerWidth) faults.push('scrolls sideways');
    return faults;
  });

test('On every screen letters are large enough to type and targets to touch', async ({
  browser,
}) => {
  const table = await Moments.lay([...new Set<Moment>(held.map(({ moment }) => moment))], ['nl']);
  try {
    for (const who of ['new', ...seated] as const) {
      const { userAgent } = devices['Pixel 7'];
      const context = await browser.newContext({
        baseURL: table.server.url,
        userAgent,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        locale: 'nl-NL',
      });
      await speak(context, table.server.url, 'nl');
      if (who !== 'new') await table.sit(context, who);
      const page = await context.newPage();
      for (const screen of held.filter(({ as }) => as === who)) {
        await visit(page, screen, table.at(screen.moment, 'nl'), 'nl');
        expect.soft(await tooSmall(page), screen.name).toEqual([]);
      }
      await context.close();
    }
  } finally {
    await table.server.close();
  }
});
