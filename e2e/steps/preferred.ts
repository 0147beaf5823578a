import { expect } from '@playwright/test';
import type { Person } from '../people.ts';

/** Puts these options, and doing nothing, to a secret vote by resistance. */
export async function opensVote(person: Person, options: readonly string[]): Promise<void> {
  await person.press('Alles uitvinken');
  for (const option of options)
    await person.tick(person.page.getByRole('checkbox', { name: option, exact: true }));
  await person.press(`Open de stemming op ${options.length} opties`);
  await person.sees('Wie wat stemde ziet niemand, ook de begeleider niet.');
}

/** Fills in the whole ballot: what is not named gets `otherwise`. */
export async function votes(
  person: Person,
  scores: Readonly<Record<string, number>>,
  otherwise: number,
): Promise<void> {
  const keys = person.page.getByRole('group', { name: /^Weerstand tegen: / });
  const done = person.page.getByText('Je stem is rond.');
  await expect(keys).toBeVisible();
  while (!(await done.isVisible())) {
    const asked = ((await keys.getAttribute('aria-label')) ?? '').replace('Weerstand tegen: ', '');
    const score = scores[asked] ?? otherwise;
    await person.hit(keys.getByRole('button', { name: String(score), exact: true }));
    const given = person.page.getByRole('button', {
      name: new RegExp(`\\D${score}\\s*Verander je stem$`),
    });
    await expect(given.filter({ hasText: asked })).toBeVisible();
  }
  await person.saved();
}
