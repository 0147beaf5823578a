import { type Browser, expect, type Page } from '@playwright/test';
import { Person } from './people.ts';
import { joinByLink } from './steps/begin.ts';
import { party, person, theme, title } from './story.ts';

export type LaidTable = {
  readonly id: string;
  readonly link: string;
  readonly code: string;
  readonly resume: string;
  readonly femke: Person;
  /** A person with a browser of their own, who has not joined. */
  readonly arrive: (name: string) => Promise<Person>;
};

/** A table of two parties with its facilitator at it, on the server at `url`, in as little time as it takes. */
export async function layTable(browser: Browser, url: string): Promise<LaidTable> {
  const arrive = (name: string) => Person.arrive(browser, name, url);
  const femke = await arrive(person('fa1'));
  const answer = await femke.context.request.post('/api/workshops', {
    data: {
      title,
      theme,
      language: 'nl',
      name: femke.name,
      parties: ['zh', 'ha'].map((id, index) => ({ name: party(id), mark: index + 1 })),
    },
  });
  expect(answer.status()).toBe(201);
  const { id, joinToken, code, resumeToken } = await answer.json();
  await femke.page.goto(`/w/${id}`);
  await femke.sees('De tafel staat klaar.');
  return { id, link: `/j/${joinToken}`, code, resume: `/r/${resumeToken}`, femke, arrive };
}

/** A person of the hospital's, or the one named, who joined by the link. */
export async function seat({ arrive, link }: LaidTable, name = person('zh1')): Promise<Person> {
  const someone = await arrive(name);
  await joinByLink(someone, link, party('zh'));
  await someone.sees('Je zit aan tafel.');
  return someone;
}

/** A page that has nothing to show but says why, and what to do. */
export async function says(page: Page, title: string, body: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(body).first()).toBeVisible();
}

/** How many people the party of the hospital has, on a screen in the lobby. */
export const atHospital = (one: Person) =>
  one.page
    .getByRole('listitem')
    .filter({ hasText: party('zh') })
    .locator('p');

/** To the silent round of the first step. */
export async function opensRound(femke: Person): Promise<void> {
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
}

/** Where an interest is written in a round. */
export const interestField = (one: Person) =>
  one.page.getByRole('textbox', { name: /op het spel\?$/ });
