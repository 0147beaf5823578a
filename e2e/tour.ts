import { expect, type Page } from '@playwright/test';
import { messagesFor } from '../i18n/messages.ts';
import { type Laid, type Language, type Moment, moments, type Seated, speak } from './moments.ts';
import { openings } from './openings.ts';

declare global {
  interface Window {
    /** The product's own way from page to page. */
    next?: { readonly router?: { push(path: string): void; refresh(): void } };
  }
}

/** A screen of the product, and how one gets to see it. */
export type Screen = {
  /** With a folder's name in front, which is its step or its kind. */
  readonly name: string;
  /** Whose eyes; a projector has its own link, and someone new has no place at any table. */
  readonly as: Seated | 'new' | 'projector';
  readonly moment: Moment;
  readonly path: (laid: Laid) => string;
  /** It is there as soon as this is. */
  readonly ready: string;
  /** What lies over the page (a sheet, a menu), brought there by pressing. */
  readonly open?: (page: Page, language: Language) => Promise<void>;
  /** Only to be seen on a phone. */
  readonly phone?: true;
};

const folder = (moment: Moment) => moment.split('-')[0] as string;
export const board = (moment: Moment, as: Seated, who: string): Screen => ({
  name: `${folder(moment)}/${moment}-${who}`,
  as,
  moment,
  path: ({ id }) => `/w/${id}`,
  ready: as === 'fa1' && moment !== 'closed' ? '.fbar' : 'main',
});

// Long names and what changes when it is pressed are for pictured.ts.
const all = (Object.keys(moments) as Moment[]).filter((moment) => !/eight|spare/.test(moment));
/** Where what an observer, or someone without a mandate, sees differs most. */
const others: readonly (readonly [Moment, Seated, string])[] = [
  ['broaden-silent', 'ob1', 'observer'],
  ['options-revealed', 'ob1', 'observer'],
  ['preferred-silent', 'ob1', 'observer'],
  ['packages-silent', 'zh2', 'no-mandate'],
  ['improve-silent', 'zh2', 'no-mandate'],
  ['phase-closed', 'ob1', 'observer'],
];

export const alone = (name: string, path: Screen['path'], ready = 'main'): Screen => ({
  name: `alone/${name}`,
  as: 'new',
  moment: 'lobby',
  path,
  ready,
});

const alones: readonly Screen[] = [
  alone('home', () => '/'),
  alone('new', () => '/new', 'form'),
  alone('join', ({ joinToken }) => `/j/${joinToken}`, 'form'),
  alone('join-unknown', () => '/j/ZZZZZZ'),
  alone('resume-unknown', () => '/r/geen-link'),
  alone('not-found', () => '/hier-is-niets'),
  alone('no-seat', ({ id }) => `/w/${id}`),
  alone('projector-without-key', ({ id }) => `/w/${id}/screen`),
];

export const projector = (moment: Moment): Screen => ({
  name: `projector/${moment}`,
  as: 'projector',
  moment,
  path: ({ id, screen }) =>
    `/w/${id}/screen#${screen}&at=${encodeURIComponent('http://192.168.1.20:3000')}`,
  ready: '.room-screen main',
});

const review = (page: string, moment: Moment = 'closed'): Screen => ({
  name: `review/${moment === 'closed' ? '' : `${moment}-`}${page}`,
  as: 'zh1',
  moment,
  path: ({ id }) => `/w/${id}/review`,
  ready: '.pages',
  open: async (shown, language) => {
    const { label, [page as 'steps']: name } = messagesFor(language).review.pages;
    const pages = shown.getByRole('navigation', { name: label });
    await pages.getByRole('button', { name, exact: true }).click();
  },
});

export const over = (
  name: string,
  moment: Moment,
  as: Seated,
  open: (page: Page, language: Language) => Promise<void>,
): Screen => ({ ...board(moment, as, name), name: `over/${name}`, open });

/** Every screen that there is. */
export const screens: readonly Screen[] = [
  ...alones,
  ...all.map((moment) => board(moment, 'fa1', 'facilitator')),
  ...all.map((moment) => board(moment, 'zh1', 'party')),
  ...others.map(([moment, as, who]) => board(moment, as, who)),
  ...openings.map(({ name, moment, as, open }) => over(name, moment, as, open)),
  ...['agreement', 'steps', 'decisions', 'course'].map((page) => review(page)),
  review('agreement', 'options-revealed'),
  review('course', 'improve-revealed'),
  ...all.map((moment) => projector(moment)),
];

/** Goes to a screen and waits until all of it is there. */
export async function visit(
  page: Page,
  screen: Screen,
  laid: Laid,
  language: Language,
): Promise<void> {
  // Screens of one address differ in their fragment only: each gets a fresh page.
  await page.goto('about:blank');
  await page.goto(screen.path(laid));
  await arrive(page, screen, language);
}

/** Walks on to it from another screen of the same person, as a link of the product does: without loading the page anew. */
export async function walk(
  page: Page,
  screen: Screen,
  laid: Laid,
  language: Language,
): Promise<void> {
  const path = screen.path(laid);
  const here = page.url();
  if (here === 'about:blank' || new URL(here).pathname === new URL(path, here).pathname)
    return visit(page, screen, laid, language);
  await page.evaluate((to) => {
    for (const one of document.querySelectorAll('main, .fbar, form, .pages'))
      one.setAttribute('data-left', '');
    window.next?.router?.push(to);
  }, path);
  await arrive(page, screen, language);
}

async function arrive(page: Page, screen: Screen, language: Language): Promise<void> {
  await expect(page.locator(`${screen.ready}:not([data-left])`).first()).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await expect(page).toHaveTitle(/./);
  await screen.open?.(page, language);
  // What opens may come on its own, and stands there in outline first.
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** The same page in this language, as the button that names the other language does it. */
export async function translate(page: Page, language: Language): Promise<void> {
  await speak(page.context(), new URL(page.url()).origin, language);
  await page.evaluate(() => window.next?.router?.refresh());
  await expect(page.locator(`html[lang=${language}]`)).toBeAttached();
  await expect(page).toHaveTitle(/./);
}
