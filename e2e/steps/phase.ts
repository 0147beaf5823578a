import type { Person } from '../people.ts';

/** Adds an item for an issue of the agreement, with its owner. */
export async function addsItem(
  person: Person,
  item: { readonly issue: string; readonly title: string; readonly owner: string },
): Promise<void> {
  await person.press(`Maatregel voor ${item.issue}`);
  await person.select(person.sheet.getByLabel('Eigenaar'), item.owner);
  await person.fill({ Maatregel: item.title }, 'Bewaar');
  await person.sees(item.title);
  await person.saved();
}

/** Writes one text of the agreement. */
export async function writes(person: Person, field: string, text: string): Promise<void> {
  await person.type(person.page.getByLabel(field, { exact: true }), text);
  await person.press('Bewaar deze tekst');
  await person.saved();
}
