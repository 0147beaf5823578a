import { expect } from '@playwright/test';
import type { Person } from '../people.ts';

/** Gives the party's level; with an objection also why, which interest is harmed, and by which line. */
export async function givesLevel(
  person: Person,
  level: number,
  objection?: { readonly why: string; readonly interest: string; readonly element: string },
): Promise<void> {
  const form = person.region(/^Hoe ver gaat jouw partij mee/);
  await form.getByRole('button', { name: new RegExp(`^${level}\\D`) }).click();
  if (objection) {
    await form.getByLabel('Welk belang wordt geraakt?').selectOption({ label: objection.interest });
    await form.getByLabel('Door welk onderdeel?').selectOption({ label: objection.element });
    await form.getByLabel('Wat gaat er mis, in je eigen woorden').fill(objection.why);
  }
  await form.getByRole('button', { name: 'Geef dit niveau' }).click();
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
  await person.sheet
    .getByRole('group', { name: change.issue })
    .getByLabel('Optie')
    .selectOption({ label: change.option });
  await person.fill(
    {
      'Noem het in een paar woorden': change.title,
      'Waarom dit helpt (mag leeg blijven)': change.why,
    },
    'Leg voor',
  );
  await person.saved();
}
