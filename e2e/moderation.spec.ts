import { expect } from '@playwright/test';
import { Person } from './people.ts';
import { joinByLink, setTheTable } from './steps/begin.ts';
import { laysInterest } from './steps/broaden.ts';
import { interest, party, person } from './story.ts';
import { test } from './watched.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** The word may break after a soft hyphen. */
const undo = /^Terug\u00ad?draaien$/;

let femke: Person;
let sander: Person;
let tom: Person;
let dewi: Person;
let link: string;

const panelOf = (someone: Person) =>
  someone.page.getByRole('dialog', { name: 'Wie zit er aan tafel?' });

/** Someone's line in the panel of people, open in front of the facilitator. */
const people = async (name: string) => {
  if ((await panelOf(femke).count()) === 0) await femke.leadsBy('Mensen');
  return panelOf(femke).getByRole('listitem').filter({ hasText: name });
};
const shut = async () => {
  await femke.page.keyboard.press('Escape');
  await expect(panelOf(femke)).toHaveCount(0);
};

test.beforeAll(async ({ browser, baseURL }) => {
  femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  sander = await Person.arrive(browser, person('zh1'), baseURL as string);
  tom = await Person.arrive(browser, person('zh2'), baseURL as string, 'phone');
  dewi = await Person.arrive(browser, person('ha1'), baseURL as string);
  ({ link } = await setTheTable(femke, ['zh', 'ha']));
  await joinByLink(sander, link, party('zh'));
  await joinByLink(tom, link, party('zh'));
  await joinByLink(dewi, link, party('ha'));
});
test.afterAll(() => Person.allLeave());

test('A start that was pressed too soon is taken back, and the tool says so beforehand', async () => {
  await femke.leads('Begin met verbreden');
  await dewi.isAtStep('Verbreden');
  await expect(femke.button(undo)).toHaveAttribute('title', /^Draai terug: stap vooruit/);
  await femke.press(undo);
  await dewi.sees('We beginnen zodra iedereen er is.');
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
});

test('The facilitator sees that a party writes, and not who; the others see nothing', async () => {
  const line = await people(sander.name);
  await expect(line).toContainText('bezig');
  await sander.page.getByLabel('Wat staat er voor', { exact: false }).first().fill('Minder');
  const group = panelOf(femke).getByRole('region', { name: party('zh') });
  await expect(group).toContainText('schrijft');
  await expect(line).not.toContainText('schrijft');
  await expect(dewi.page.getByText('schrijft')).toHaveCount(0);
  await expect(group).not.toContainText('schrijft');
  await shut();
});

test('Who is waited for hears it, alone, and it goes when they are done', async () => {
  await people(dewi.name);
  await femke.choose(`Wat kan er met ${dewi.name}?`, 'Vraag of het lukt');
  await femke.sees('Gevraagd. Ze zien het op hun scherm.');
  await expect(await people(dewi.name)).toContainText('gevraagd om');
  await dewi.sees('We wachten op jou.');
  await sander.seesNot('We wachten op jou.');
  // Not again within the minute; for who was not asked it still goes.
  await femke.choose(`Wat kan er met ${dewi.name}?`, 'Vraag of het lukt');
  await femke.sees(/Dat vroeg je net al/);
  await panelOf(femke)
    .getByRole('button', { name: /^Laat alle 3 weten/ })
    .click();
  await sander.sees('We wachten op jou.');
  await dewi.page.getByRole('status').getByRole('button', { name: 'Ik ben klaar' }).click();
  await dewi.seesNot('We wachten op jou.');
  await expect(await people(dewi.name)).toContainText('klaar');
  await shut();
});

test('An interest is put aside, reworded with its first words beside it, and brought back', async () => {
  await laysInterest(sander, 'zh-i1', 'Van ons');
  await laysInterest(tom, 'zh-i4', 'Van ons');
  await femke.leads('Toon de belangen');
  const text = interest('zh-i1').text;
  await expect(femke.button(undo)).toHaveAttribute('title', /^Draai terug: belangen tonen/);
  const card = femke.page.getByRole('listitem').filter({ hasText: text });
  await card.getByRole('button', { name: /^Wat kan er met/ }).click();
  await femke.page.getByRole('menuitem', { name: 'Zeg het anders' }).click();
  await femke.sheet.getByLabel('Het belang').fill('Anders gezegd');
  await femke.sheet.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await dewi.sees(/Eerst stond er: .*\(aangepast door de begeleider\)/);
  await femke.press(undo);
  await dewi.seesNot(/aangepast door de begeleider/);
  await card.getByRole('button', { name: /^Wat kan er met/ }).click();
  await femke.page.getByRole('menuitem', { name: 'Leg opzij' }).click();
  await dewi.sees('1 belang ligt opzij');
  await femke.page.getByText('1 belang ligt opzij').click();
  await femke.press('Leg terug op tafel');
  await dewi.seesNot('1 belang ligt opzij');
});

test('Someone is removed, sees why, and comes back by the same page once let in again', async () => {
  // It would bring him back by itself, a while later.
  await tom.page.route(/\/board$/, (route) => route.abort());
  await people(tom.name);
  await femke.choose(`Wat kan er met ${tom.name}?`, 'Haal van tafel');
  await tom.sees(/De begeleider heeft je van tafel gehaald/);
  await shut();
  await people(tom.name);
  await femke.choose(`Wat kan er met ${tom.name}?`, 'Laat weer toe');
  await femke.saved();
  await tom.press('Probeer het opnieuw');
  await tom.isAtStep('Verbreden');
  await tom.page.unroute(/\/board$/);
  await tom.sees(interest('zh-i4').text);
  await shut();
});

test('Two lead at once; one of them locks the door, and one steps back', async ({
  browser,
  baseURL,
}) => {
  await people(dewi.name);
  await femke.choose(`Wat kan er met ${dewi.name}?`, 'Maak begeleider');
  await expect(dewi.region('Begeleiden')).toBeVisible();
  await dewi.leadsBy('Mensen');
  await panelOf(dewi)
    .getByRole('switch', { name: /^Deur dicht/ })
    .click();
  await expect(panelOf(femke).getByRole('switch', { name: /^Deur dicht/ })).toBeChecked();
  const late = await Person.arrive(browser, 'Nora de Wit', baseURL as string);
  await late.page.goto(link);
  await late.sees(/De deur is dicht/);
  await panelOf(femke)
    .getByRole('switch', { name: /^Deur dicht/ })
    .click();
  await femke.saved();
  await late.page.reload();
  await expect(late.page.getByLabel('Hoe heet je?')).toBeVisible();
  await femke.choose(`Wat kan er met ${dewi.name}?`, `Zet bij ${party('ha')}`);
  await expect(dewi.region('Begeleiden')).toHaveCount(0);
  await expect(panelOf(femke).getByRole('region', { name: party('ha') })).toContainText(dewi.name);
  await shut();
});

test('How evenly the parties take part stands beside an equal share', async () => {
  await femke.leadsBy('Mensen');
  await panelOf(femke).getByRole('tab', { name: 'Evenwicht' }).click();
  await expect(panelOf(femke).getByRole('heading', { name: 'Kaarten' })).toBeVisible();
  await expect(
    panelOf(femke)
      .getByRole('img', { name: new RegExp(`^${party('zh')}: 100%`) })
      .first(),
  ).toBeVisible();
  await expect(panelOf(femke)).toContainText('Evenwicht: 0,5.');
});
