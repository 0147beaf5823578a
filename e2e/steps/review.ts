import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Person } from '../people.ts';

/** Takes a file along from the review page, and returns its name and its text. */
export async function exports(
  person: Person,
  line: string,
): Promise<{ name: string; text: string }> {
  await person.button('Bewaar als document').first().click();
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.page.getByRole('menuitem', { name: line, exact: true }).click(),
  ]);
  // A download leaves the page where it was, and perhaps the menu open.
  await person.page.keyboard.press('Escape');
  await expect(person.page.getByRole('menuitem')).toHaveCount(0);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}
