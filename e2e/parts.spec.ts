import { expect, type Page } from '@playwright/test';
import { Server } from './server.ts';
import { test } from './watched.ts';

// Every part in every state looks as it did: a change that is meant is accepted with `npm run parts`, and its pictures are looked at.
test.use({ viewport: { width: 1180, height: 900 }, reducedMotion: 'reduce' });

/** Open layers: what opens each, and what it opens. */
const layers = [
  { name: 'dialog', opener: 'Bekijk het gesprek', layer: '.dialog' },
  { name: 'confirm', opener: 'Sluit de ronde', layer: '.dialog' },
  { name: 'menu', opener: 'Verplaats naar …', layer: '.menu' },
  { name: 'popover', opener: 'Waarom?', layer: '.popover' },
] as const;

/** Opens the page in that theme and language, and forces on its samples what only a hand can do. */
async function open(page: Page, theme: string, language: string): Promise<void> {
  const url = test.info().project.use.baseURL as string;
  await page.context().addCookies([
    { name: 'theme', value: theme, url },
    { name: 'locale', value: language, url },
  ]);
  await page.goto('/ui');
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const state of ['hover', 'focus-visible', 'active']) {
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: `[data-force=${state}] :is(button, a, input)`,
    });
    for (const nodeId of nodeIds)
      await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [state] });
  }
}

/** Shows one sample at a time, so that a change of one moves no other by half a pixel; null shows all. */
async function showOnly(page: Page, id: string | null): Promise<void> {
  await page.evaluate((only) => {
    for (const sample of document.querySelectorAll<HTMLElement>('[data-sample]'))
      sample.hidden = only !== null && sample.dataset.sample !== only;
  }, id);
}

async function compareSamples(page: Page, name: string): Promise<void> {
  const samples = page.locator('[data-sample]');
  await expect(samples).toHaveCount(14);
  for (const sample of await samples.all()) {
    const id = await sample.getAttribute('data-sample');
    await showOnly(page, id);
    await expect.soft(sample).toHaveScreenshot(`${id}-${name}.png`);
  }
  await showOnly(page, null);
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`Every part in every state, ${theme}`, async ({ page }) => {
    await open(page, theme, 'nl');
    await compareSamples(page, theme);
    for (const { name, opener, layer } of layers) {
      await page.getByRole('button', { name: opener, exact: true }).click();
      await expect.soft(page.locator(layer)).toHaveScreenshot(`${name}-${theme}.png`);
      await page.keyboard.press('Escape');
      await expect(page.locator(layer)).toHaveCount(0);
    }
    await page.getByRole('button', { name: 'Meer', exact: true }).last().hover();
    await expect.soft(page.locator('.tip')).toHaveScreenshot(`tooltip-${theme}.png`);
    await page.getByRole('button', { name: 'Weiger iets' }).click();
    await expect.soft(page.locator('.toasts')).toHaveScreenshot(`toast-${theme}.png`);
  });
}

test('Every part in English', async ({ page }) => {
  await open(page, 'light', 'en');
  await compareSamples(page, 'english');
});

test('A server that was not asked for the parts does not have them', async ({ page }) => {
  const server = await Server.open();
  const answer = await page.goto(`${server.url}/ui`);
  expect(answer?.status()).toBe(404);
  await server.close();
});
