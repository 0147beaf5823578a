import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { Person } from './people.ts';
import { looksAt, opensSample, reviewPages, steps, turnsTo } from './screens.ts';
import { joinByLink, setTheTable } from './steps/begin.ts';
import { writesInterest } from './steps/broaden.ts';
import { party, person } from './story.ts';

// A picture of every screen, to look at: `npm run shots`, then shots/index.html.
const folder = process.env.SHOTS ?? 'shots';
const widths = [1440, 768, 390];
const themes = ['light', 'dark'] as const;
const taken: string[] = [];

test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** The page as it stands, at each width and in each theme. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      const file = `${name}-${width}-${theme}.png`;
      await page.screenshot({ path: `${folder}/${file}`, fullPage: true, animations: 'disabled' });
      taken.push(file);
    }
  }
}

test.afterEach(() => Person.allLeave());

test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

test.afterAll(() => {
  const pictures = taken.map(
    (file) =>
      `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a>${file}</figure>`,
  );
  const style =
    'body{font:14px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:16px}img{width:100%;max-height:600px;object-fit:contain;object-position:top}figure{margin:0}';
  const head = `<!doctype html><meta charset="utf-8"><title>Speelruimte</title><style>${style}</style>`;
  writeFileSync(`${folder}/index.html`, `${head}\n${pictures.join('\n')}\n`);
});

test('The way to the table', async ({ browser, baseURL }) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  await femke.page.goto('/');
  await shoot(femke.page, '01-home');
  await femke.page.goto('/new');
  await shoot(femke.page, '02-new');
  await femke.page.setViewportSize({ width: 1440, height: 900 });
  const { link } = await setTheTable(femke, ['zh', 'ha', 'tz']);
  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
  await marjan.page.goto(link);
  await marjan.sees('Voor wie spreek je?');
  await shoot(marjan.page, '03-join');
  await joinByLink(marjan, link, party('zh'));
  await femke.sees(marjan.name);
  await shoot(femke.page, '04-lobby-facilitator');
  await shoot(marjan.page, '05-lobby');
  await femke.leads('Begin met verbreden');
  await marjan.isAtStep('Verbreden');
  await shoot(marjan.page, '06-broaden-empty');
  await femke.leads('Open de ronde');
  await writesInterest(marjan, 'zh-i1');
  await shoot(marjan.page, '07-silent');
  await shoot(femke.page, '08-silent-facilitator');
  await marjan.page.goto('/j/ZZZZZZ');
  await marjan.sees('Deze link of code werkt niet.');
  await shoot(marjan.page, '09-unknown-link');
});

test('The sample workshop: the review and the board of each step', async ({ browser, baseURL }) => {
  const visitor = await Person.arrive(browser, person('fa1'), baseURL as string);
  const { page } = visitor;
  const board = await opensSample({ page, press: (name) => visitor.press(name) });
  for (const [i, name] of reviewPages.entries()) {
    await turnsTo(page, name);
    await shoot(page, `2${i}-review-${name.toLowerCase().replace(' ', '-')}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(board);
  for (const [i, step] of steps.entries()) {
    await looksAt(page, step);
    await expect(page.getByRole('main')).toBeVisible();
    await shoot(page, `1${i + 1}-${step.toLowerCase()}`);
  }
});
