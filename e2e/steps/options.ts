import { expect } from '@playwright/test';
import type { Person } from '../people.ts';
import { issue } from '../story.ts';

const field = (person: Person) =>
  person.page.getByRole('textbox', { name: /^(Wat zou er kunnen|Nog een idee)\?$/ });

/** Lays an option on the table, on an issue of the case when one is given. */
export async function writesOption(person: Person, text: string, on?: string): Promise<void> {
  const { page } = person;
  await person.type(field(person), text);
  if (on) {
    const more = page
      .getByRole('group')
      .filter({ hasText: 'Toelichting, kwestie of belang erbij' });
    const box = more.getByRole('checkbox', { name: issue(on).title });
    if (!(await box.isVisible()))
      await person.hit(page.getByText('Toelichting, kwestie of belang erbij'));
    await person.tick(box);
  }
  await person.press('Leg neer');
  await expect(field(person)).toHaveValue('');
  await person.sees(text);
}

const menuOf = (text: string) => `Wat kan er met: ${text}`;

export async function makesGroup(person: Person, card: string, name: string): Promise<void> {
  await person.choose(menuOf(card), 'Een nieuwe groep');
  await person.fill({ Naam: name }, 'Bewaar');
  await expect(person.region(name)).toContainText(card);
}

export async function movesTo(person: Person, card: string, group: string): Promise<void> {
  await person.choose(menuOf(card), group);
  await expect(person.region(group)).toContainText(card);
}

/** Makes one card of two, in the words of the first. */
export async function merges(person: Person, cards: readonly string[]): Promise<void> {
  await person.press('Kies kaarten');
  for (const card of cards)
    await person.tick(person.page.getByLabel(`Kies: ${card}`, { exact: true }));
  await person.press('Voeg samen');
  await person.hit(person.sheet.getByRole('button', { name: 'Voeg samen' }));
  await expect(person.sheet).toHaveCount(0);
  await person.hit(person.page.getByRole('button', { name: 'Klaar met kiezen' }).first());
}
