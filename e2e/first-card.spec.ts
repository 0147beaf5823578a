import { expect } from '@playwright/test';
import { Person } from './people.ts';
import { setTheTable } from './steps/begin.ts';
import { interest, party, person } from './story.ts';
import { test } from './watched.ts';

test.afterEach(() => Person.allLeave());

/** Counts what someone presses; putting the cursor in a text is not pressing, and writing is what they came for. */
function countPresses(): void {
  addEventListener(
    'pointerdown',
    ({ target }) => {
      if ((target as Element).closest('textarea, input:not([type=radio])')) return;
      sessionStorage.setItem('presses', String(Number(sessionStorage.getItem('presses')) + 1));
    },
    true,
  );
}

for (const on of ['laptop', 'phone'] as const) {
  test(`From the link to the first card on a ${on} takes three presses`, async ({
    browser,
    baseURL,
  }) => {
    const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
    const { link } = await setTheTable(femke, ['zh', 'ha', 'tz']);
    await femke.leads('Begin met verbreden');
    await femke.leads('Open de ronde');

    const marjan = await Person.arrive(browser, person('zh1'), baseURL as string, on);
    const { page } = marjan;
    await page.addInitScript(countPresses);
    const began = performance.now();
    await page.goto(link);
    await page.getByLabel('Hoe heet je?').fill(marjan.name);
    await page.getByText(party('zh'), { exact: true }).click();
    await marjan.press('Schuif aan');
    await page.getByRole('textbox', { name: /op het spel\?$/ }).fill(interest('zh-i1').text);
    await marjan.press('Leg neer');
    await marjan.sees(interest('zh-i1').text);
    await marjan.saved();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    test.info().annotations.push({
      type: 'link to first card',
      description: `${seconds} s on a ${on}, typing not counted`,
    });
    const presses = Number(await page.evaluate(() => sessionStorage.getItem('presses')));
    expect(presses).toBeGreaterThan(0);
    expect(presses).toBeLessThanOrEqual(3);
  });
}
