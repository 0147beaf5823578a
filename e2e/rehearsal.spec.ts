import { expect } from '@playwright/test';
import { Person } from './people.ts';
import { joinByLink, setTheTable } from './steps/begin.ts';
import { party, person } from './story.ts';
import { test } from './watched.ts';

test('A rehearsal: the workshop alone with simulated people, through their eyes too, and the real table stays as it was', async ({
  browser,
  baseURL,
}) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const { link } = await setTheTable(femke, ['zh', 'ha', 'tz']);
  const { page } = femke;
  const real = page.url();
  const id = new URL(real).pathname.split('/').at(-1);
  const log = async () => {
    const answer = await femke.context.request.get(`/api/workshops/${id}/export/log.json`);
    return ((await answer.json()) as { entries: unknown[] }).entries;
  };
  const before = await log();

  await page.getByRole('link', { name: 'Oefen eerst' }).click();
  await femke.sees('Dit is een oefening.');
  const now = () => femke.press('Laat iedereen het nu doen');
  await now();
  await femke.sees('Er zitten 6 mensen aan tafel');
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
  await now();

  // As one of them: what the others wrote is not there yet.
  const eyes = page.getByLabel('Kijk als');
  const [, someone] = await eyes.locator('option').allTextContents();
  await eyes.selectOption({ label: someone as string });
  await expect(femke.region('Begeleiden')).toHaveCount(0);
  await expect(page.locator('main .card')).not.toHaveCount(0);
  const mine = await page.locator('main .card').count();
  await eyes.selectOption({ label: 'zaalscherm' });
  await femke.sees(/kaarten op tafel, nog dicht/);
  await eyes.selectOption({ label: 'begeleider' });
  await femke.leads('Toon de belangen');
  await expect.poll(() => page.locator('main .card').count()).toBeGreaterThan(mine);

  await femke.press('Begin opnieuw');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begin opnieuw' }).click();
  await femke.sees('De tafel staat klaar.');
  await page.getByRole('link', { name: 'Stop met oefenen' }).click();
  await expect(page).toHaveURL(real);
  await femke.sees('De tafel staat klaar.');
  await femke.seesNot('Dit is een oefening.');
  await expect(page.getByText('nog niemand', { exact: true })).toHaveCount(3);
  await femke.sees(party('tz'));
  expect(await log()).toEqual(before);

  // It is offered while one waits for the first to come.
  await femke.sees(/^Nog niemand aan tafel/);
  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
  await joinByLink(marjan, link, party('zh'));
  await femke.sees(marjan.name);
  await femke.seesNot(/^Nog niemand aan tafel/);
  await Person.allLeave();
});
