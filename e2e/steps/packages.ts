import { expect } from '@playwright/test';
import type { Person } from '../people.ts';
import { issue, option } from '../story.ts';

/** Lays an empty package on the table and chooses an option of the case for each issue. */
export async function draftsPackage(
  person: Person,
  name: string,
  choices: Readonly<Record<string, string>>,
): Promise<void> {
  await person.hit(person.page.getByRole('main').getByRole('button', { name: 'Maak een pakket' }));
  await person.fill({ Naam: name }, 'Leg op tafel');
  for (const [on, chosen] of Object.entries(choices)) {
    const line = `${name}, ${issue(on).title}`;
    await person.press(`${line}: Kies een optie. Kies iets anders`);
    await person.hit(
      person.page.getByRole('menuitemcheckbox', { name: option(chosen), exact: true }),
    );
    await expect(person.button(`${line}: ${option(chosen)}. Kies iets anders`)).toBeVisible();
  }
}

/** Says what a package does for each of the party's own interests. */
export async function values(person: Person, letter: string, score: number): Promise<void> {
  await person.press(`Geef ${letter} jullie waarde`);
  const sliders = person.sheet.getByRole('slider');
  await expect(sliders.first()).toBeVisible();
  for (const slider of await sliders.all()) await person.slide(slider, score);
  await person.fill({}, 'Bewaar');
  await person.saved();
}

export async function wantsToWorkOn(person: Person, name: string): Promise<void> {
  const line = person.page.getByRole('listitem').filter({ hasText: name });
  await person.hit(line.getByRole('button', { name: 'Hieraan willen wij werken' }));
  await expect(line.getByRole('button', { name: 'Toch niet' })).toBeVisible();
  await person.saved();
}
