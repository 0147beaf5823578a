import { type Messages, messagesFor } from '../i18n/messages.ts';
import { crash } from './crash.ts';
import { type Moment, moments } from './moments.ts';
import { moreOpenings } from './openings.ts';
import { stepOpenings } from './step-openings.ts';
import { alone, board, over, projector, type Screen, screens } from './tour.ts';
import { withoutTheRest } from './without-the-rest.ts';

const eights = (Object.keys(moments) as Moment[]).filter((moment) => moment.includes('eight'));

/** The places of each step that one goes to on a phone. */
const places = {
  'broaden-closed': ['theme', 'interests', 'issues', 'goals', 'terms'],
  'options-revealed': ['options-title-sheet', 'options-board'],
  'options-closed': ['options-findings'],
  'preferred-closed': ['preferred-results', 'preferred-bringing'],
  'packages-closed': ['packages-table', 'packages-compared', 'packages-base', 'packages-own'],
  'improve-amended': ['improve-levels', 'improve-text', 'improve-amendments'],
  'phase-closed': ['phase-roadmap', 'phase-items', 'phase-agreement', 'phase-signatures'],
} as const;

const place = (moment: Moment, id: keyof Messages['board']['places']): Screen => ({
  ...board(moment, 'zh1', id),
  name: `phone/${moment}-${id}`,
  phone: true,
  open: async (page, language) => {
    const { label, [id]: name } = messagesFor(language).board.places;
    const bar = page.getByRole('navigation', { name: label });
    await bar.getByRole('button', { name, exact: true }).click();
  },
});

/** What is there when a page fails, and when that what says so fails too. */
const crashed = (name: string, frame: boolean): Screen => ({
  ...alone(name, ({ id }) => `/w/${id}/review`),
  as: 'zh1',
  moment: 'broaden-closed',
  open: async (page) => {
    await crash(page, page.url().replace(/\/review$/, ''), frame);
    await page
      .getByRole('button', { name: /^(Probeer opnieuw|Try again)$/ })
      .first()
      .waitFor();
  },
});

/** What is there when parts of the page did not come: a menu, and the view of another step. */
const notHere = over('not-here', 'options-revealed', 'zh1', async (page, language) => {
  const { menu, path, steps } = messagesFor(language).board;
  const back = await withoutTheRest(page);
  // Until the page makes way for another; its own address it sets anew as well.
  const gone = () => {
    if (page.url() !== 'about:blank') return;
    page.off('framenavigated', gone);
    void back();
  };
  page.on('framenavigated', gone);
  await page.locator('header').getByRole('button', { name: menu.label, exact: true }).click();
  await page.locator('.toast').waitFor();
  const way = page.getByRole('navigation', { name: path });
  await way.getByRole('button', { name: steps.broaden }).click();
  await page.locator('main .banner').waitFor();
});

/** Those, and all that is more to look at than to test: the same in another guise, and what opens over it. */
export const pictured: readonly Screen[] = [
  ...screens,
  { ...alone('home-full', () => '/'), as: 'fa1' },
  crashed('crash', false),
  crashed('crash-of-all', true),
  notHere,
  alone('steps', () => '/steps'),
  { ...alone('rehearsal', ({ id }) => `/w/${id}/rehearse`, '.fbar'), as: 'fa1' },
  ...eights.flatMap((moment) => [
    board(moment, 'fa1', 'facilitator'),
    board(moment, 'zh1', 'party'),
    projector(moment),
  ]),
  ...[...moreOpenings, ...stepOpenings].map(({ name, moment, as, open }) =>
    over(name, moment, as, open),
  ),
  ...Object.entries(places).flatMap(([moment, ids]) =>
    ids.map((id) => place(moment as Moment, id)),
  ),
];
