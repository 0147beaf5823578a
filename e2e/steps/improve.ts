import { expect } from '@playwright/test';
import type { Person } from '../people.ts';

/** Gives the party's level; with an objection also why, which interest is harmed, and by which line. */
export async function givesLevel(
  person: Person,
  level: number,
  objection?: { readonly why: string; readonly interest: string; readonly element: string },
): Promise<void> {
  const form = person.region(/^Hoe ver gaat jouw partij mee/);
  await person.hit(form.getByRole('button', { name: new RegExp(`^${level}\\D`) }));
  if (objection) {
    await person.select(form.getByLabel('Welk belang wordt geraakt?'), objection.interest);
    await person.select(form.getByLabel('Door welk onderdeel?'), objection.element);
    await person.type(form.getByLabel('Wat gaat er mis, in je eigen woorden'), objection.why);
  }
  await person.hit(form.getByRole('button', { name: 'Geef dit niveau' }));
  await expect(form).toHaveCount(0);
  await person.saved();
}

/** Proposes another option for one issue. */
export async function proposes(
  person: Person,
  change: {
    readonly title: string;
    readonly why: string;
    readonly issue: string;
    readonly option: string;
  },
): Promise<void> {
  await person.press('Stel een wijziging voor');
  const element = person.sheet.getByRole('group', { name: change.issue });
  await person.select(element.getByLabel('Optie'), change.option);
  await person.fill(
    {
      'Noem het in een paar woorden': change.title,
      'Waarom dit helpt (mag leeg blijven)': change.why,
    },
    'Leg voor',
  );
  await person.saved();
}
