import type { Locator, Page } from '@playwright/test';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import type { Language, Moment, Seated } from './moments.ts';

export const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const shown = (page: Page) =>
  page.locator('[role=dialog], [role=alertdialog], [role=menu], .toast').last();

export type Opening = {
  readonly name: string;
  readonly moment: Moment;
  readonly as: Seated;
  readonly open: (page: Page, language: Language) => Promise<void>;
};

/** Something that opens over the page when it is asked for, by the words on the buttons in either language. */
export const opening = (
  name: string,
  moment: Moment,
  as: Seated,
  press: (page: Page, says: Messages) => Promise<void>,
): Opening => ({
  name,
  moment,
  as,
  open: async (page, language) => {
    await press(page, messagesFor(language));
    await shown(page).waitFor();
  },
});

/** What the first of these buttons of the step opens. */
export const sheet = (
  name: string,
  moment: Moment,
  as: Seated,
  label: (says: Messages) => string | RegExp,
): Opening =>
  opening(name, moment, as, (page, says) =>
    button(page.locator('main'), label(says)).first().click(),
  );

const menuGone = (page: Page) => page.locator('[role=menu]').waitFor({ state: 'detached' });

/** A line of the menu that opens with the button `at`. */
export async function fromMenu(page: Page, at: Locator, line: string): Promise<void> {
  await at.click();
  await page.getByRole('menuitem', { name: line, exact: true }).click();
  await menuGone(page);
}

/** A tool of the facilitator's bar. */
const tool = (name: string, moment: Moment, label: (says: Messages) => string | RegExp): Opening =>
  opening(name, moment, 'fa1', (page, says) =>
    button(page.locator('.fbar'), label(says)).first().click(),
  );

/** A line of the menu in the facilitator's bar. */
const lead = (
  name: string,
  moment: Moment,
  line: (says: Messages) => string | RegExp,
  then?: (page: Page, says: Messages) => Promise<void>,
): Opening =>
  opening(name, moment, 'fa1', async (page, says) => {
    const { tool } = says.board.leadMenu;
    await page.locator('.fbar').getByRole('button', { name: tool, exact: true }).click();
    await page.getByRole('menuitem', { name: line(says) }).click();
    await menuGone(page);
    await then?.(page, says);
  });

/** A line of the menu at the top. */
const more = (name: string, moment: Moment, line: (says: Messages) => string): Opening =>
  opening(name, moment, 'fa1', async (page, says) => {
    await button(page.locator('header'), says.board.menu.label).click();
    await page.getByRole('menuitem', { name: line(says) }).click();
    await menuGone(page);
  });

/** What opens over every step most. */
export const openings: readonly Opening[] = [
  lead('people', 'options-revealed', ({ board }) => board.leadMenu.people),
  lead('join', 'lobby', ({ board }) => board.leadMenu.join),
  lead('tell', 'improve-revealed', ({ board }) => board.leadMenu.tell),
  lead('places', 'preferred-closed', ({ board }) => board.leadMenu.places),
  lead('parking', 'preferred-closed', () => /^(Parkeerplaats|Parking lot)/),
  lead('notes', 'broaden-revealed', ({ board }) => board.leadMenu.notes),
  lead('keys', 'options-revealed', ({ board }) => board.leadMenu.keys),
  tool('tools', 'options-revealed', ({ board }) => board.leadMenu.tool),
  // The time that is left stands in its name.
  tool('clock', 'options-silent', ({ board }) => new RegExp(board.timer.tool)),
  opening('more', 'options-revealed', 'fa1', (page, { board }) =>
    button(page.locator('header'), board.menu.label).click(),
  ),
  more('seat', 'options-revealed', ({ board }) => board.menu.seat),
  more('close', 'phase-closed', ({ board }) => board.menu.close),
  opening('onward', 'preferred-closed', 'fa1', (page) =>
    page.locator('.fbar .next button').last().click(),
  ),
  opening('card-menu', 'options-closed', 'fa1', (page) =>
    page.locator('main [aria-haspopup=menu]').first().click(),
  ),
];

/** And what more there is to look at. */
export const moreOpenings: readonly Opening[] = [
  lead(
    'people-menu',
    'options-revealed',
    ({ board }) => board.leadMenu.people,
    (page) => page.locator('[role=dialog] [aria-haspopup=menu]').nth(1).click(),
  ),
  lead('people-many', 'options-eight', ({ board }) => board.leadMenu.people),
  lead(
    'balance',
    'options-revealed',
    ({ board }) => board.leadMenu.people,
    (page, { board }) => page.getByRole('tab', { name: board.people.balance }).click(),
  ),
  tool('clock-to-set', 'options-revealed', ({ board }) => board.timer.tool),
  opening('checklist', 'broaden-revealed', 'fa1', (page) =>
    page.locator('.fbar .tool[aria-haspopup=dialog]:visible').first().click(),
  ),
  opening('waive', 'options-waiting', 'fa1', async (page, { board }) => {
    await page.locator('.fbar .tool[aria-haspopup=dialog]:visible').first().click();
    await button(page.locator('[role=dialog]'), board.checks.pass).first().click();
  }),
  opening('undone', 'options-spare', 'fa1', (page, { board }) =>
    button(page.locator('.fbar'), board.undo.tool).click(),
  ),
  opening('why', 'packages-drafted', 'zh1', (page, { board }) =>
    button(page, board.why.open).click(),
  ),
  more('workshop', 'options-revealed', ({ board }) => board.menu.workshop),
];
