import type { Locator, Page } from '@playwright/test';
import boardEn from '../messages/en/board.json' with { type: 'json' };
import optionsEn from '../messages/en/options.json' with { type: 'json' };
import reviewEn from '../messages/en/review.json' with { type: 'json' };
import boardNl from '../messages/nl/board.json' with { type: 'json' };
import optionsNl from '../messages/nl/options.json' with { type: 'json' };
import reviewNl from '../messages/nl/review.json' with { type: 'json' };
import type { Language, Moment, Seated } from './moments.ts';

const texts = {
  nl: { board: boardNl, options: optionsNl, reviewPages: reviewNl.pages },
  en: { board: boardEn, options: optionsEn, reviewPages: reviewEn.pages },
};
const words = (language: Language) => texts[language];
type Words = ReturnType<typeof words>;

const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const shown = (page: Page) => page.locator('[role=dialog], [role=alertdialog], [role=menu]').last();

type Opening = {
  readonly name: string;
  readonly moment: Moment;
  readonly as: Seated;
  readonly open: (page: Page, language: Language) => Promise<void>;
};

const opening = (
  name: string,
  moment: Moment,
  as: Seated,
  press: (page: Page, says: Words) => Promise<void>,
): Opening => ({
  name,
  moment,
  as,
  open: async (page, language) => {
    await press(page, words(language));
    await shown(page).waitFor();
  },
});

/** A tool of the facilitator's bar. */
const tool = (name: string, moment: Moment, label: (says: Words) => string | RegExp): Opening =>
  opening(name, moment, 'fa1', (page, says) =>
    button(page.locator('.fbar'), label(says)).first().click(),
  );

/** A line of the menu in the facilitator's bar. */
const lead = (name: string, moment: Moment, line: (says: Words) => string | RegExp): Opening =>
  opening(name, moment, 'fa1', async (page, says) => {
    await button(page.locator('.fbar'), says.board.leadMenu.tool).click();
    await page.getByRole('menuitem', { name: line(says) }).click();
    await page.locator('[role=menu]').waitFor({ state: 'detached' });
  });

/** A line of the menu at the top. */
const more = (name: string, moment: Moment, line: (says: Words) => string): Opening =>
  opening(name, moment, 'fa1', async (page, says) => {
    await button(page.locator('header'), says.board.menu.label).click();
    await page.getByRole('menuitem', { name: line(says) }).click();
    await page.locator('[role=menu]').waitFor({ state: 'detached' });
  });

const list: readonly Opening[] = [
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

/** What opens over a page, by the words on the buttons in both languages. */
export const openings = { list, words };
