import { expect } from '@playwright/test';
import { Person } from './people.ts';
import { settle } from './settle.ts';
import { twoAtATable } from './steps/begin.ts';
import { test } from './watched.ts';

// What opens over the page lies at the end of it; by keys one leaves it where one came in.
test.afterEach(() => Person.allLeave());

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

test('By key Tab past the last of a small sheet closes it and goes on to what follows its button, and back from its first to the button', async ({
  browser,
  baseURL,
}) => {
  const { femke } = await twoAtATable(browser, baseURL);
  await femke.leads('Begin met verbreden');
  const { page, sheet } = femke;
  const clock = femke.region('Begeleiden').getByRole('button', { name: /Klok$/ });
  const leaves = async (key: string) => {
    await page.keyboard.press(key);
    await expect(sheet).toHaveCount(0);
    // What closes gives the focus back in the end, and must not take it from where one went.
    await settle(page);
  };

  await clock.focus();
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(sheet.getByRole('button').nth(1)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await leaves('Shift+Tab');
  await expect(clock).toBeFocused();

  await page.keyboard.press('Enter');
  await sheet.getByRole('switch', { name: 'Geluid' }).focus();
  await leaves('Tab');
  await expect(femke.button(/^Terug.?draaien$/)).toBeFocused();

  // In which there is nothing to press.
  await femke.button('Waarom deze stap?').focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toContainText('Waarvoor');
  await leaves('Tab');
  await expect(femke.button('Begrepen')).toBeFocused();
});
