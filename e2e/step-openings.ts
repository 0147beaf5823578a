import { button, fromMenu, type Opening, opening, sheet } from './openings.ts';

const cardMenus = 'main .menu-at [aria-haspopup=menu]';

/** What opens in a step when one writes, changes or decides something. */
export const stepOpenings: readonly Opening[] = [
  sheet('theme', 'broaden-closed', 'fa1', ({ broaden }) => broaden.theme.reword),
  sheet('consent-reserved', 'broaden-revealed', 'zh1', ({ broaden }) => broaden.theme.remark),
  sheet('why-asked', 'broaden-revealed', 'zh1', ({ broaden }) => broaden.card.why),
  sheet('issue', 'broaden-closed', 'fa1', ({ broaden }) => broaden.issues.add),
  sheet('goal', 'broaden-closed', 'fa1', ({ broaden }) => broaden.goals.add),
  sheet('term', 'broaden-closed', 'fa1', ({ broaden }) => broaden.terms.add),
  opening('card-menu-of-a-card', 'options-closed', 'fa1', (page) =>
    page.locator(cardMenus).nth(1).click(),
  ),
  opening('card-reworded', 'options-revealed', 'fa1', (page, { options }) =>
    fromMenu(page, page.locator(cardMenus).first(), options.card.reword),
  ),
  opening('card-bearing', 'options-revealed', 'fa1', (page, { options }) =>
    fromMenu(page, page.locator(cardMenus).first(), options.card.bearing),
  ),
  sheet('card-asked', 'options-revealed', 'zh1', ({ options }) => options.card.ask),
  sheet('card-late', 'options-closed', 'fa1', ({ options }) => options.late.open),
  sheet('group', 'options-closed', 'fa1', ({ options }) => options.board.newGroup),
  opening('merge', 'options-closed', 'fa1', async (page, { options }) => {
    await button(page.locator('main'), options.board.select).click();
    for (const place of [0, 1]) await page.locator('main').getByRole('checkbox').nth(place).check();
    await button(page.locator('main'), options.board.merge).click();
  }),
  sheet('repair', 'preferred-closed', 'zh1', ({ preferred }) => preferred.repair.form.open),
  sheet('contribution', 'preferred-closed', 'zh1', ({ preferred }) => preferred.offer.open),
  sheet('harm', 'preferred-closed', 'zh1', ({ preferred }) => preferred.harm.open),
  sheet('package', 'packages-drafted', 'zh1', ({ packages }) => packages.draft.open),
  sheet('condition', 'packages-drafted', 'zh1', ({ packages }) => packages.conditions.add),
  sheet('rule', 'packages-drafted', 'zh1', ({ packages }) => packages.rules.add),
  sheet('weigh', 'packages-silent', 'zh1', ({ packages }) => packages.weigh.open),
  sheet('amendment', 'improve-revealed', 'zh1', ({ improve }) => improve.write.open),
  sheet('reservation', 'improve-revealed', 'zh1', ({ improve }) => improve.reserve.open),
  sheet('measure', 'phase-planned', 'zh1', ({ phase }) => phase.items.add),
  sheet('values', 'phase-planned', 'zh1', () => /^(Onze waarde|Our value|Geef onze|Give our)/),
  sheet('overrule', 'phase-planned', 'fa1', ({ phase }) => phase.overrule.open),
  sheet('ratification', 'phase-closed', 'zh1', ({ phase }) => phase.ratify.open),
];
