import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Person } from './people.ts';
import { looksAt, opensSample, reviewPages, steps, turnsTo } from './screens.ts';
import { joinByLink, setTheTable } from './steps/begin.ts';
import { party, person } from './story.ts';

test.afterEach(() => Person.allLeave());

/** What axe finds serious or worse on the page as it stands, one line each. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

test('The way to the table has no serious barriers', async ({ browser, baseURL }) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  await femke.page.goto('/');
  expect.soft(await barriers(femke.page), 'home').toEqual([]);
  await femke.page.goto('/new');
  expect.soft(await barriers(femke.page), 'new').toEqual([]);
  const { link } = await setTheTable(femke, ['zh', 'ha', 'tz']);
  expect.soft(await barriers(femke.page), 'lobby').toEqual([]);
  const sander = await Person.arrive(browser, person('zh2'), baseURL as string, 'phone');
  await sander.page.goto(link);
  await sander.sees('Voor wie spreek je?');
  expect.soft(await barriers(sander.page), 'join').toEqual([]);
  await joinByLink(sander, link, party('zh'));
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
  await sander.sees('Leg neer');
  expect.soft(await barriers(sander.page), 'silent round').toEqual([]);
});

for (const on of ['laptop', 'phone'] as const) {
  test(`The board of each step and the review have none either, on a ${on}`, async ({
    browser,
    baseURL,
  }) => {
    const visitor = await Person.arrive(browser, person('fa1'), baseURL as string, on);
    const { page } = visitor;
    const board = await opensSample({ page, press: (name) => visitor.press(name) });
    for (const name of reviewPages) {
      await turnsTo(page, name);
      expect.soft(await barriers(page), name).toEqual([]);
    }
    await page.goto(board);
    for (const step of steps) {
      await looksAt(page, step);
      expect.soft(await barriers(page), step).toEqual([]);
    }
  });
}
