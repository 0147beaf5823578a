import { expect, type Page } from '@playwright/test';
import { fullTable, issueTitles, partyNames } from './full-table.ts';
import { Person } from './people.ts';
import { joinByLink, twoAtATable } from './steps/begin.ts';
import { person } from './story.ts';
import { test } from './watched.ts';

// What is not needed at first comes in later: then it is there without a connection too, and where it can't come the page says so.
test.afterEach(() => Person.allLeave());

const chunk = /\/_next\/static\/chunks\/.+\.js/;

/** Opens the page anew; only the scripts that it names itself come through, until the returned function is called. */
async function withoutTheRest(page: Page): Promise<() => void> {
  const html = await (await page.request.get(page.url())).text();
  let gone = true;
  await page.route(chunk, (route) => {
    const { pathname } = new URL(route.request().url());
    return gone && !html.includes(pathname.replace('/_next/', ''))
      ? route.abort()
      : route.continue();
  });
  await page.reload();
  return () => {
    gone = false;
  };
}

test('A part of the page that does not come says so, and comes when it is asked for again', async ({
  browser,
  baseURL,
}) => {
  const { femke, marjan } = await twoAtATable(browser, baseURL);
  await marjan.sees('Je zit aan tafel.');
  const { page } = marjan;
  const back = await withoutTheRest(page);
  await marjan.sees('Je zit aan tafel.');

  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await menu.click();
  const missing = page
    .getByRole('alert')
    .filter({ hasText: 'Dit deel van de pagina is er nog niet.' });
  await expect(missing).toBeVisible();
  await femke.leads('Begin met verbreden');
  await expect(page.getByRole('main')).toContainText('Dit deel van de pagina is er nog niet.');

  back();
  await page.getByRole('main').getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('main')).not.toContainText('Dit deel van de pagina');
  await expect(page.getByRole('heading', { name: 'Belangen' })).toBeVisible();
  await missing.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});

test('Who loses the connection can still open what was not open yet: a step, a menu and a sheet', async ({
  browser,
  baseURL,
}) => {
  const { joinToken } = await fullTable(baseURL as string, { options: 6 });
  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
  const { page, context } = marjan;
  await joinByLink(marjan, `${baseURL}/j/${joinToken}`, partyNames[0] as string);
  await marjan.sees('6 opties');
  await page.reload();
  await marjan.sees('6 opties');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await marjan.sees('Even geen verbinding.');

  await page.getByRole('navigation').getByRole('button', { name: 'Verbreden' }).click();
  await marjan.sees('Je kijkt naar stap 1');
  await expect(page.getByRole('main')).toContainText(issueTitles[0] as string);
  await marjan.choose('Menu', 'Mijn plek en weergave');
  await expect(marjan.sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Menu', exact: true })).toBeFocused();
});

test('By key a menu opens at its first or its last line, and Tab closes it, back at its button', async ({
  browser,
  baseURL,
}) => {
  const { femke, marjan } = await twoAtATable(browser, baseURL);
  await femke.leads('Begin met verbreden');
  const { page } = marjan;
  await marjan.sees('Waarom deze stap?');
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  const lines = page.getByRole('menuitem');

  await menu.focus();
  await page.keyboard.press('ArrowUp');
  await expect(lines.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lines.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(menu).toBeFocused();
});
