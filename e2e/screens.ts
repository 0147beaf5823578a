import { expect, type Page } from '@playwright/test';
import type { Person } from './people.ts';

export const steps = ['Verbreden', 'Opties', 'Voorkeur', 'Pakketten', 'Verbeteren', 'Faseren'];
export const reviewPages = ['Afspraak', 'Per stap', 'Besluiten', 'Verloop'];

/** Opens the sample workshop from the home page; returns where its board is. */
export async function opensSample({
  page,
  press,
}: Pick<Person, 'page'> & { press: Person['press'] }) {
  await page.goto('/');
  await press('Of loop eerst rond in een ingevuld voorbeeld');
  await expect(page).toHaveURL(/\/w\/[^/]+\/review/);
  await expect(page.getByRole('article')).toBeVisible();
  return new URL(page.url()).pathname.replace(/\/review$/, '');
}

/** Looks at a step on the board. */
export async function looksAt(page: Page, step: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'De zes stappen' })
    .getByRole('button', { name: step })
    .click();
}

/** Looks at a page of the review. */
export async function turnsTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Terugkijken' }).getByRole('button', { name }).click();
}
