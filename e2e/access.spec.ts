import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { Person } from './people.ts';
import { party, person, theme, title } from './story.ts';
import { test } from './watched.ts';

// Who uses a screen reader, high zoom or a small phone sits at the same table.
test.describe.configure({ timeout: 400_000 });
// A picture of every large page at every step costs more than the looking itself.
test.use({ trace: 'off' });

type Words = {
  readonly steps: readonly string[];
  readonly path: string;
  readonly pages: readonly string[];
  readonly review: string;
};

const dutch: Words = {
  steps: ['Verbreden', 'Opties', 'Voorkeur', 'Pakketten', 'Verbeteren', 'Faseren'],
  path: 'De zes stappen',
  pages: ['Afspraak', 'Per stap', 'Besluiten', 'Verloop'],
  review: 'Terugkijken',
};

const english: Words = {
  steps: ['Broaden', 'Options', 'Preferred', 'Packages', 'Improve', 'Phase'],
  path: 'The six steps',
  pages: ['Agreement', 'Per step', 'Decisions', 'Course'],
  review: 'Looking back',
};

type Places = {
  readonly join: string;
  readonly lobby: string;
  readonly sample: string;
  readonly screens: readonly string[];
};

async function ask<Answer>(context: BrowserContext, path: string, data: object): Promise<Answer> {
  const answer = await context.request.post(path, { data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Answer;
}

/** A table that waits for its people, and the finished sample, both with their projector. */
async function lay(context: BrowserContext, language: 'nl' | 'en'): Promise<Places> {
  const table = await ask<{ id: string; joinToken: string }>(context, '/api/workshops', {
    title,
    theme,
    language,
    name: person('fa1'),
    parties: ['zh', 'ha', 'tz'].map((id, index) => ({ name: party(id), mark: index + 1 })),
  });
  const sample = await ask<{ id: string }>(context, '/api/sample', { language });
  const screens: string[] = [];
  for (const { id } of [table, sample]) {
    const { token } = await ask<{ token: string }>(context, `/api/workshops/${id}/screen-link`, {});
    screens.push(`/w/${id}/screen#${token}`);
  }
  return {
    join: `/j/${table.joinToken}`,
    lobby: `/w/${table.id}`,
    sample: `/w/${sample.id}`,
    screens,
  };
}

/** Goes by every screen; `look` is called on each, once it is there. */
async function tour(
  { page, context }: { page: Page; context: BrowserContext },
  { join, lobby, sample, screens }: Places,
  words: Words,
  look: (page: Page, screen: string) => Promise<void>,
): Promise<void> {
  const open = async (path: string, landmark = 'main') => {
    await page.goto(path);
    await expect(page.locator(landmark).first()).toBeVisible();
    await expect(page.locator('.skeleton')).toHaveCount(0);
  };
  await open('/');
  await look(page, 'home');
  await open('/new', 'form');
  await look(page, 'new');

  // Who already sits at the table is sent there: joining is for someone else.
  const cookies = await context.cookies();
  await context.clearCookies({ name: /^(?!locale$)/ });
  await open(join, 'form');
  await look(page, 'join');
  await context.addCookies(cookies);

  await open(lobby, '.fbar');
  await look(page, 'lobby');
  await open(sample, '.path');
  for (const [index, name] of words.steps.entries()) {
    await page.getByRole('navigation', { name: words.path }).getByRole('button', { name }).click();
    await expect(page.locator('main')).toContainText(/\S/);
    await look(page, `step ${index + 1}`);
  }
  await open(`${sample}/review`, '.pages');
  for (const name of words.pages) {
    await page
      .getByRole('navigation', { name: words.review })
      .getByRole('button', { name, exact: true })
      .click();
    await look(page, `review: ${name}`);
  }
  for (const [index, screen] of screens.entries()) {
    // The address differs in its fragment only where the workshop is the same: each gets a fresh page.
    await page.goto('about:blank');
    await open(screen, 'main');
    await look(page, index === 0 ? 'projector before the start' : 'projector at the end');
  }
}

/** What axe finds that keeps people out: its serious and critical rules (or `rules` alone), with where. */
async function barriers(page: Page, rules: readonly string[] | null): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  expect(passes.length, 'axe had something to look at').toBeGreaterThan(0);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const where = nodes.slice(0, 4).map((node) => {
        const why = node.any[0]?.message ?? node.failureSummary ?? '';
        return `${node.target.join(' ')} (${why})`;
      });
      return `${id} × ${nodes.length}: ${where.join('; ')}`;
    });
}

const visits = [
  { language: 'nl', colorScheme: 'light', words: dutch, rules: null },
  // The same pages in other colours: only what has to do with colour can differ.
  {
    language: 'nl',
    colorScheme: 'dark',
    words: dutch,
    rules: ['color-contrast', 'link-in-text-block'],
  },
  { language: 'en', colorScheme: 'light', words: english, rules: null },
] as const;

for (const { language, colorScheme, words, rules } of visits) {
  test(`No screen has a serious barrier: ${language}, ${colorScheme}`, async ({
    browser,
    baseURL,
  }) => {
    const someone = await Person.arrive(browser, person('fa1'), baseURL as string);
    const { context, page } = someone;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await context.addCookies([{ name: 'locale', value: language, url: baseURL as string }]);
    const places = await lay(context, language);
    await tour(someone, places, words, async (shown, screen) => {
      expect(await shown.locator('html').getAttribute('lang')).toBe(language);
      expect.soft(await barriers(shown, rules), screen).toEqual([]);
    });
    await context.close();
  });
}

test('At 320 pixels wide, no page has to be scrolled sideways', async ({ browser, baseURL }) => {
  const someone = await Person.arrive(browser, person('fa1'), baseURL as string, 'phone');
  const { context, page } = someone;
  await page.setViewportSize({ width: 320, height: 640 });
  const places = await lay(context, 'nl');
  await tour(someone, { ...places, screens: [] }, dutch, async (shown, screen) => {
    const wider = await shown.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
        .map((one) => `${one.tagName} ${one.className}`.slice(0, 80))
        .slice(0, 5);
    });
    expect.soft(wider, screen).toEqual([]);
    expect.soft(await shown.evaluate(() => document.documentElement.clientWidth)).toBe(320);
  });
  await context.close();
});
