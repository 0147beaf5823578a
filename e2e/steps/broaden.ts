import { expect } from '@playwright/test';
import type { Person } from '../people.ts';
import { goal, interest, issue } from '../story.ts';

const field = (person: Person) =>
  person.page.getByRole('textbox', { name: /op het spel\?$|^Wat is van ons allemaal\?$/ });

/** The round has come to this person's screen: they can write, also when the connection goes now. */
export const hasTheRound = (person: Person): Promise<void> => expect(field(person)).toBeVisible();

/** Lays an interest of the case on the table, connected or not: of the party, unless said otherwise. */
export async function laysInterest(
  person: Person,
  id: string,
  level: 'Van ons' | 'Van mij' | 'Van iedereen' = 'Van ons',
): Promise<void> {
  const { text, why } = interest(id);
  await person.pick(level);
  await person.type(field(person), text);
  await person.type(person.page.getByLabel('Waarom is dat belangrijk?'), why);
  await person.press('Leg neer');
  await expect(field(person)).toHaveValue('');
  await person.sees(text);
}

/** The same, until it is kept. */
export async function writesInterest(...laid: Parameters<typeof laysInterest>): Promise<void> {
  await laysInterest(...laid);
  await laid[0].saved();
}

export async function addsIssue(person: Person, id: string): Promise<void> {
  const { title, question } = issue(id);
  await person.press('Kwestie erbij');
  await person.fill({ 'Korte naam': title, 'Als vraag': question }, 'Bewaar');
}

export async function addsGoal(person: Person, id: string): Promise<void> {
  const { indicator, unit, baseline, target, date } = goal(id);
  await person.press('Doel erbij');
  await person.fill(
    {
      'Wat tellen we?': indicator,
      Nu: String(baseline),
      Straks: String(target),
      Eenheid: unit,
      Uiterlijk: date,
    },
    'Bewaar',
  );
}
