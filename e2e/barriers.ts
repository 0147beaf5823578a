import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What has to do with colour, and so can differ between the themes of one page. */
const colours = ['color-contrast', 'link-in-text-block'];

/** What axe finds that keeps people out (its serious and critical rules), with where. */
async function found(page: Page, asked: axe.RunOptions): Promise<string[]> {
  // It stays in the page until that is loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = { ...asked, resultTypes: ['violations'] };
  const { violations, passes } = await page.evaluate(
    // The guards around a menu pass the focus on in the moment they get it: keyboard.spec.ts shows that it is never lost.
    (given) => axe.run({ exclude: ['[data-base-ui-focus-guard]'] }, given),
    options,
  );
  if (passes.length === 0) return ['axe had nothing to look at'];
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

/** All that keeps people out of this page, in the theme that it wears now. */
export const barriers = (page: Page): Promise<string[]> => found(page, {});

/** What besides cannot be told from what it stands on in the other themes. */
export async function faint(
  page: Page,
  themes: readonly ('dark' | 'contrast')[] = ['dark', 'contrast'],
): Promise<string[]> {
  const wear = (theme: string) =>
    page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
  const all: string[] = [];
  for (const theme of themes) {
    await wear(theme);
    const faults = await found(page, { runOnly: colours });
    all.push(...faults.map((fault) => `${theme}: ${fault}`));
  }
  await wear('light');
  return all;
}
