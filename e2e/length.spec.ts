import { expect, type Page } from '@playwright/test';
import { type Moment, Moments } from './moments.ts';
import { Person } from './people.ts';
import { settle } from './settle.ts';
import { person } from './story.ts';
import { screens, walk } from './tour.ts';
import { test } from './watched.ts';

// Texts get longer: another language, a longer word, a larger letter. Every text here is some 40 % longer than it is.
test.describe.configure({ timeout: 600_000 });

const at: readonly Moment[] = [
  'lobby',
  'broaden-silent',
  'broaden-closed',
  'options-silent',
  'options-closed',
  'preferred-silent',
  'preferred-closed',
  'packages-closed',
  'improve-revealed',
  'phase-accepted',
  'closed',
];
const shown = screens.filter(
  ({ name, moment, as, open }) =>
    (name.startsWith('alone/') || (as !== 'new' && at.includes(moment))) &&
    !open &&
    !name.endsWith('no-mandate'),
);

/** What does not fit where it stands: the page itself, and what is cut off or runs out of its button. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} in ${clientWidth}`);
    const hidden = (one: Element) =>
      one.closest('.vh, [aria-hidden=true], svg') !== null || !one.checkVisibility();
    // What people wrote, and dates, are as long as they are.
    const says = (one: Element) => /[áéíóú]{2}/.test(one.textContent ?? '');
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      if (hidden(one)) continue;
      const { overflowX, textOverflow } = getComputedStyle(one);
      const isButton = one.matches('button, .btn, .tag, .chip, label');
      const cuts = ['hidden', 'clip'].includes(overflowX) || textOverflow === 'ellipsis';
      const over = one.scrollWidth - one.clientWidth;
      // A pixel or two is rounding; what is one pixel wide is only for who listens.
      if (one.clientWidth > 1 && over > 2 && says(one) && (isButton || cuts))
        found.push(
          `${one.tagName} ${one.className} ‘${one.textContent?.slice(0, 40)}’: ${over} over`,
        );
    }
    return found;
  });
}

let moments: Moments;
test.beforeAll(async () => {
  moments = await Moments.lay(at, ['nl'], { STRETCH_TEXTS: '1' });
});
test.afterAll(() => moments?.server.close());

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

test('Every text fits on a phone and on a wide screen, were it 40 % longer', async ({
  browser,
}) => {
  const someone = await Person.arrive(browser, person('fa1'), moments.server.url);
  const { context, page } = someone;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [as, screens] of Map.groupBy(shown, (screen) => screen.as)) {
    await page.goto('about:blank');
    await context.clearCookies();
    if (as !== 'new' && as !== 'projector') await moments.sit(context, as);
    for (const screen of screens) {
      await page.setViewportSize(widths.desk);
      await walk(page, screen, moments.at(screen.moment, 'nl'), 'nl');
      await expect(page.getByText(/[áéíóú]{2}/).first(), screen.name).toBeAttached();
      expect.soft(await misfits(page), `${screen.name}, wide`).toEqual([]);
      // A wall is no phone.
      if (as === 'projector') continue;
      await page.setViewportSize(widths.phone);
      await settle(page);
      expect.soft(await misfits(page), `${screen.name}, phone`).toEqual([]);
    }
  }
  await context.close();
});
