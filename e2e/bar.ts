import { expect, type Page } from '@playwright/test';

// The facilitator's bar, for who sits at a table that was laid (moments.ts).

export const bar = (page: Page) => page.getByRole('region', { name: 'Begeleiden' });
export const sheet = (page: Page) => page.getByRole('dialog');

/** The yellow button, which must say this. */
export const leads = (page: Page, verb: string): Promise<void> =>
  bar(page).getByRole('button', { name: verb, exact: true }).click();

/** A line of the menu in the bar. */
export async function leadsBy(page: Page, line: string | RegExp): Promise<void> {
  await bar(page).getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: line }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
}
