import { expect } from '@playwright/test';
import { Keyboard } from './keyboard.ts';
import { Person } from './people.ts';
import { Server } from './server.ts';
import { joinByCode, joinByLink, setTheTable } from './steps/begin.ts';
import { addsGoal, addsIssue, writesInterest } from './steps/broaden.ts';
import { givesLevel, proposes } from './steps/improve.ts';
import { makesGroup, merges, movesTo, writesOption } from './steps/options.ts';
import { draftsPackage, values, wantsToWorkOn } from './steps/packages.ts';
import { addsItem, writes } from './steps/phase.ts';
import { opensVote, votes } from './steps/preferred.ts';
import { agreement, interest, issue, objection, option, party, person } from './story.ts';
import { test } from './watched.ts';

// A whole workshop without a pointer: a facilitator and two parties, from the first page to the signed agreement.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const passing = 'Voor vandaag is dit genoeg.';
let server: Server;
let femke: Keyboard;
let marjan: Keyboard;
let ria: Keyboard;
let table: readonly Keyboard[] = [];

test.beforeAll(async ({ browser }) => {
  server = await Server.open();
  const arrive = (id: string) => Keyboard.arrive(browser, person(id), server.url);
  femke = await arrive('fa1');
  marjan = await arrive('zh1');
  ria = await arrive('tz1');
  table = [femke, marjan, ria];
});

test.afterAll(async () => {
  await Person.allLeave();
  await server?.close();
});

const allAt = (step: string) => Promise.all(table.map((one) => one.isAtStep(step)));

test('By keyboard: setting the table, and sitting down by link and by code', async () => {
  const { link, code } = await setTheTable(femke, ['zh', 'tz']);
  await joinByLink(marjan, link, party('zh'));
  await joinByCode(ria, code, party('tz'));
  for (const other of [marjan, ria]) await femke.sees(other.name);
});

test('By keyboard: interests, issues, a goal, and consent to the theme', async () => {
  await femke.leads('Begin met verbreden');
  await allAt('Verbreden');
  await femke.leads('Open de ronde');
  await writesInterest(marjan, 'zh-i1');
  await writesInterest(marjan, 'zh-i2');
  await writesInterest(ria, 'tz-i1');
  await writesInterest(ria, 'tz-i2');
  await writesInterest(ria, 'co-i2', 'Van iedereen');
  await femke.leads('Toon de belangen');
  for (const one of table) await one.sees(interest('tz-i1').text);
  const card = ria.page.getByRole('listitem').filter({ hasText: interest('zh-i2').text });
  await ria.hit(card.getByRole('button', { name: 'Waarom?' }));
  await ria.fill({ 'Je vraag': 'Wat gebeurt er na drie uur?' }, 'Stel de vraag');
  await marjan.sees('Wat gebeurt er na drie uur?');
  await femke.leads('Sluit de ronde');
  await addsIssue(femke, 'beds');
  await addsIssue(femke, 'anw');
  await addsGoal(femke, 'g1');
  for (const one of [marjan, ria]) {
    await one.press('Wij stemmen in');
    await one.saved();
  }
  await expect(femke.page.getByRole('listitem').filter({ hasText: /stemt in$/ })).toHaveCount(2);
  await femke.movesOn('Opties', passing);
  await allAt('Opties');
});

test('By keyboard: options, a question, several cards chosen and grouped, merging', async () => {
  await femke.leads('Open de ronde');
  await writesOption(marjan, option('o01'), 'beds');
  await writesOption(marjan, option('o05'), 'beds');
  await writesOption(marjan, option('o04'), 'anw');
  await writesOption(ria, option('o19'), 'beds');
  await writesOption(ria, option('o02'), 'anw');
  await femke.leads('Toon de kaarten');
  await ria.sees(option('o04'));
  const card = ria.page.getByRole('listitem').filter({ hasText: option('o04') });
  await ria.hit(card.getByRole('button', { name: 'Vraag iets' }));
  await ria.fill({ 'Je vraag': 'Ook in het weekend?' }, 'Stel de vraag');
  await femke.press('‘Wat kan morgen al?’');
  await femke.leads('Sluit de ronde');
  await makesGroup(femke, option('o01'), 'Bedden');
  await movesTo(ria, option('o05'), 'Bedden');
  await femke.press('Kies kaarten');
  for (const id of ['o04', 'o02'])
    await femke.tick(femke.page.getByLabel(`Kies: ${option(id)}`, { exact: true }));
  await femke.choose('Verplaats naar', 'Een nieuwe groep');
  await femke.fill({ Naam: 'De nacht' }, 'Bewaar');
  for (const id of ['o04', 'o02'])
    await expect(marjan.region('De nacht')).toContainText(option(id));
  await femke.hit(femke.page.getByRole('button', { name: 'Klaar met kiezen' }).first());
  await merges(femke, [option('o01'), option('o19')]);
  await ria.sees('Samengevoegd uit 2 kaarten');
  await femke.movesOn('Voorkeur', passing);
  await allAt('Voorkeur');
});

test('By keyboard: a secret vote, and what a party brings', async () => {
  await opensVote(
    femke,
    ['o01', 'o05', 'o04', 'o02'].map((id) => option(id)),
  );
  const nothing = { 'Niets doen: alles blijft zoals nu': 7 };
  await votes(marjan, { ...nothing, [option('o05')]: 0 }, 2);
  await votes(ria, { ...nothing, [option('o05')]: 5 }, 2);
  await femke.leads('Sluit de stemming');
  const line = marjan.page.getByRole('listitem').filter({
    has: marjan.page.getByRole('heading', { name: option('o05') }),
  });
  await marjan.hit(line.getByRole('button', { name: 'Wij brengen iets in' }));
  await marjan.pick('voorgenomen', marjan.sheet);
  await marjan.fill(
    { Hoeveel: '12', 'Waarvan (€ per jaar, fte, uur per week)': 'bedden' },
    'Bewaar',
  );
  await ria.sees(/12 bedden/);
  await femke.movesOn('Pakketten', passing);
  await allAt('Pakketten');
});

test('By keyboard: two packages, values in private, and a base to work on', async () => {
  await draftsPackage(femke, 'Klein en snel', { beds: 'o01', anw: 'o04' });
  await draftsPackage(femke, 'Ieder zijn stuk', { beds: 'o05', anw: 'o04' });
  await femke.leads('Vraag om waarden');
  for (const one of [marjan, ria]) {
    await values(one, 'A', 1);
    await values(one, 'B', 2);
  }
  await femke.leads('Vergelijk');
  for (const one of [marjan, ria]) await wantsToWorkOn(one, 'Ieder zijn stuk');
  await femke.leads('Neem als basis');
  await femke.movesOn('Verbeteren', passing);
  await allAt('Verbeteren');
});

test('By keyboard: an objection, an amendment that answers it, and consent', async () => {
  await femke.leads('Leg neer');
  await femke.leads('Open de ronde');
  await givesLevel(marjan, 2);
  await givesLevel(ria, 7, {
    why: objection,
    interest: interest('tz-i1').text,
    element: issue('beds').title,
  });
  await femke.leads('Toon alles');
  await marjan.sees(`‘${objection}’`);
  await proposes(marjan, {
    title: 'Eén nummer in plaats van 4B',
    why: 'Wij laten 4B los.',
    issue: issue('beds').title,
    option: option('o01'),
  });
  await femke.leads('Leg voor');
  await givesLevel(marjan, 2);
  await givesLevel(ria, 2);
  await femke.leads('Toon alles');
  await femke.leads('Neem over');
  await ria.sees('Van versie 1 naar versie 2');
  await femke.leads('Open de ronde');
  await givesLevel(marjan, 2);
  await givesLevel(ria, 2);
  await femke.leads('Toon alles');
  await femke.leads('Stel de vraag');
  for (const one of [marjan, ria]) {
    await one.press(/^5\s*ja$/);
    await one.saved();
  }
  await femke.leads('Sluit de vraag');
  await femke.leads('Leg vast');
  await ria.sees('Alle partijen stemmen in met versie 2.');
  await femke.movesOn('Faseren', passing);
  await allAt('Faseren');
});

test('By keyboard: a roadmap with a phase, moved by keys, and the agreement signed', async () => {
  await addsItem(femke, {
    issue: issue('beds').title,
    title: 'Eén loket inrichten',
    owner: party('zh'),
  });
  await addsItem(ria, {
    issue: issue('anw').title,
    title: 'Consultlijn bemensen',
    owner: party('tz'),
  });
  await femke.hit(femke.page.getByRole('main').getByRole('button', { name: 'Voeg een fase toe' }));
  await femke.fill(
    { Naam: 'Eerste jaar', 'Eerste dag': '2027-01-04', 'Laatste dag': '2027-12-31' },
    'Bewaar',
  );
  await femke.leads('Neem over');
  await femke.leads('Neem aan');
  await ria.sees('Deze planning is aangenomen.');
  await writes(femke, 'Titel', agreement.title);
  await writes(femke, 'Waarom we dit doen', agreement.preamble);
  await writes(femke, 'Hoe we besluiten', agreement.decisionRule);
  await writes(femke, 'Hoe we wijzigen', agreement.changes);
  await writes(femke, 'Hoe iemand eruit stapt', agreement.exit);
  const date = femke.page.getByLabel('Voeg een terugkijkdag toe');
  await femke.type(date, '2027-06-30');
  await femke.hit(date);
  await femke.sees('30 juni 2027');
  await marjan.press(`Teken namens ${party('zh')}`);
  await marjan.saved();
  await ria.press(`Teken namens ${party('tz')}`);
  await ria.sees('Alle partijen hebben getekend.');
  await femke.leads('Sluit af');
  await femke.hit(femke.page.getByRole('alertdialog').getByRole('button', { name: 'Sluit af' }));
  for (const one of table) await one.sees('Deze werksessie is afgesloten.');
  await ria.hit(ria.page.getByRole('link', { name: 'Lees de afspraak' }));
  await expect(ria.page.getByRole('article')).toContainText(agreement.title);
});

test('By keyboard: all the while nobody lost the focus, or could not see where it was', async () => {
  for (const one of table) await one.hadNoTrouble();
});
