import { type Browser, expect, type Locator } from '@playwright/test';
import { Person } from '../people.ts';
import { party, person, theme, title } from '../story.ts';

const read = async (place: Locator): Promise<string> => ((await place.textContent()) ?? '').trim();

/** Sets a table for these parties, and returns the secret link, the join link and the code. */
export async function setTheTable(
  facilitator: Person,
  parties: readonly string[],
): Promise<{ secret: string; link: string; code: string }> {
  const { page } = facilitator;
  await page.goto('/');
  await facilitator.hit(page.getByRole('link', { name: 'Begin een werksessie' }));
  await facilitator.type(page.getByLabel('Hoe heet de werksessie?'), title);
  await facilitator.type(page.getByLabel('Waar gaat het over?'), theme);
  // The form begins with room for three.
  for (let n = 3; n > parties.length; n--) await facilitator.press(`Haal partij ${n} weg`);
  for (const [index, id] of parties.entries())
    await facilitator.type(
      page.getByLabel(`Naam van partij ${index + 1}`, { exact: true }),
      party(id),
    );
  await facilitator.type(page.getByLabel('Hoe heet jij?'), facilitator.name);
  await facilitator.press('Dek de tafel');
  const secret = await read(page.getByText(/\/r\/\S+/));
  await facilitator.hit(page.getByRole('link', { name: 'Naar de tafel' }));
  await facilitator.sees('De tafel staat klaar.');
  const link = await read(page.getByText(/\/j\/\S+/));
  const code = await read(page.getByText(/^[A-Z0-9]{3}\s?[A-Z0-9]{3}$/));
  return { secret, link: new URL(link).pathname, code };
}

/** On the page that the link or the code leads to: a name, a party (or looking on), and sitting down. */
export async function sitDown(person: Person, speaksFor: string): Promise<void> {
  const { page } = person;
  await person.type(page.getByLabel('Hoe heet je?'), person.name);
  await person.pick(speaksFor);
  await person.press('Schuif aan');
  await expect(page).toHaveURL(/\/w\//);
}

export async function joinByLink(person: Person, link: string, speaksFor: string): Promise<void> {
  await person.page.goto(link);
  await sitDown(person, speaksFor);
}

export async function joinByCode(person: Person, code: string, speaksFor: string): Promise<void> {
  const { page } = person;
  await page.goto('/');
  await person.type(page.getByLabel('Er is nog plek. Heb je een code?'), code.toLowerCase());
  await person.press('Schuif aan');
  await sitDown(person, speaksFor);
}

/** The facilitator and someone of the first of three parties, who sit at a table. */
export async function twoAtATable(
  browser: Browser,
  baseURL: string | undefined,
): Promise<{ femke: Person; marjan: Person }> {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const { link } = await setTheTable(femke, ['zh', 'ha', 'tz']);
  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
  await joinByLink(marjan, link, party('zh'));
  return { femke, marjan };
}
