import { expect } from '@playwright/test';
import { Person } from './people.ts';
import { Server } from './server.ts';
import { joinByCode, joinByLink, setTheTable } from './steps/begin.ts';
import { addsGoal, addsIssue, writesInterest } from './steps/broaden.ts';
import { givesLevel, proposes } from './steps/improve.ts';
import { makesGroup, merges, movesTo, writesOption } from './steps/options.ts';
import { draftsPackage, values, wantsToWorkOn } from './steps/packages.ts';
import { addsItem, writes } from './steps/phase.ts';
import { opensVote, votes } from './steps/preferred.ts';
import { exports } from './steps/review.ts';
import {
  agreement,
  interest,
  issue,
  noDeal,
  objection,
  option,
  party,
  person,
  title,
} from './story.ts';
import { test } from './watched.ts';

// One workshop, from the first link to the signed agreement, as seven people go through it together.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let server: Server;
let femke: Person;
let marjan: Person;
let sander: Person;
let pieter: Person;
let ria: Person;
let dewi: Person;
let eline: Person;
let link = '';
let code = '';
const parties = ['zh', 'ha', 'tz'];

/** Everyone who is at the table so far. */
const table: Person[] = [];

test.beforeAll(async ({ browser }) => {
  server = await Server.open();
  const arrive = (id: string, on?: 'phone') => Person.arrive(browser, person(id), server.url, on);
  femke = await arrive('fa1');
  marjan = await arrive('zh1');
  sander = await arrive('zh2', 'phone');
  pieter = await arrive('ha1');
  ria = await arrive('tz1');
  dewi = await arrive('tz2', 'phone');
  eline = await arrive('ha2');
});

test.afterAll(async () => {
  await Person.allLeave();
  await server?.close();
});

test('The facilitator sets the table in one form', async () => {
  ({ link, code } = await setTheTable(femke, parties));
  table.push(femke);
});

test('People join by link and by code, and everyone sees them sit down', async () => {
  await joinByLink(marjan, link, party('zh'));
  await joinByLink(pieter, link, party('ha'));
  await joinByLink(ria, link, party('tz'));
  await Promise.all([joinByCode(sander, code, party('zh')), joinByCode(dewi, code, party('tz'))]);
  table.push(marjan, pieter, ria, sander, dewi);
  for (const one of [femke, marjan, dewi])
    for (const other of table.slice(1)) await one.sees(other.name);
});

test.describe('Step 1', () => {
  test('Interests are written in silence: others see how many, not what', async () => {
    await femke.leads('Begin met verbreden');
    await Promise.all(table.map((one) => one.isAtStep('Verbreden')));
    await femke.leads('Open de ronde');
    await Promise.all([
      (async () => {
        await writesInterest(marjan, 'zh-i1');
        await writesInterest(marjan, 'zh-i2');
      })(),
      writesInterest(sander, 'zh-i4', 'Van mij'),
      (async () => {
        await writesInterest(pieter, 'ha-i1');
        await writesInterest(pieter, 'ha-i3');
      })(),
      (async () => {
        await writesInterest(ria, 'tz-i1');
        await writesInterest(ria, 'tz-i2');
        await writesInterest(ria, 'co-i2', 'Van iedereen');
      })(),
      writesInterest(dewi, 'tz-i5', 'Van mij'),
    ]);
    await pieter.sees(/3 kaarten, nog dicht/);
    for (const one of [femke, pieter, sander, ria]) await one.seesNot(interest('zh-i1').text);
  });

  test('They are turned over together, and asked after', async () => {
    await femke.leads('Toon de belangen');
    for (const one of table)
      for (const id of ['zh-i1', 'ha-i1', 'tz-i1', 'tz-i5', 'co-i2'])
        await one.sees(interest(id).text);
    // What is asked about comes first.
    const parts = pieter.page.locator('#theme, #interests');
    expect(await parts.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'interests',
      'theme',
    ]);
    const card = pieter.page.getByRole('listitem').filter({ hasText: interest('zh-i2').text });
    await card.getByRole('button', { name: 'Waarom?' }).click();
    await pieter.fill({ 'Je vraag': 'Wat gebeurt er na drie uur?' }, 'Stel de vraag');
    const asked = marjan.page
      .getByRole('listitem')
      .filter({ hasText: 'Wat gebeurt er na drie uur?' });
    await asked.getByRole('button', { name: 'Beantwoord' }).click();
    await marjan.fill({ 'Je antwoord': interest('zh-i2').why }, 'Geef antwoord');
    await ria.sees(interest('zh-i2').why);
    await femke.leads('Sluit de ronde');
  });

  test('Issues, a goal with a number and a date, and consent to the theme', async () => {
    for (const id of ['beds', 'anw', 'data']) await addsIssue(femke, id);
    await addsGoal(femke, 'g1');
    await femke.choose(`Wat kan er met: ${interest('zh-i1').text}`, 'Bij welke kwestie hoort het');
    await femke.sheet.getByRole('checkbox', { name: issue('beds').title }).check();
    await femke.fill({}, 'Bewaar');
    for (const one of [marjan, pieter]) {
      await one.press('Wij stemmen in');
      await one.saved();
    }
    await expect(sander.button('Wij stemmen in')).toHaveCount(0);
    await ria.press('Wij stemmen in, met een kanttekening');
    await ria.fill({ 'Je opmerking': 'Mits ook de nacht meetelt.' }, 'Wij stemmen in');
    await dewi.sees('Mits ook de nacht meetelt.');
    await marjan.press('Schrijf het op');
    await marjan.fill({ 'Wat wij dan doen': noDeal('zh') }, 'Bewaar');
    await sander.sees(noDeal('zh'));
    await pieter.seesNot(noDeal('zh'));
    await femke.sees('Iedereen staat achter het thema.');
    await femke.movesOn('Opties');
    await Promise.all(table.map((one) => one.isAtStep('Opties')));
  });
});

test.describe('Step 2', () => {
  test('Options are written in silence, one person without a connection', async () => {
    await femke.leads('Open de ronde');
    await dewi.sees('Schrijf op wat in je opkomt');
    await dewi.context.setOffline(true);
    await dewi.sees('Even geen verbinding.');
    await writesOption(dewi, option('o02'), 'anw');
    await writesOption(dewi, option('o16'), 'data');
    await dewi.sees('Offline, 2 wachten');
    await Promise.all([
      (async () => {
        await writesOption(marjan, option('o01'), 'beds');
        await writesOption(marjan, option('o05'), 'beds');
        await writesOption(marjan, option('o06'), 'data');
      })(),
      (async () => {
        await writesOption(pieter, option('o04'), 'anw');
        await writesOption(pieter, option('o19'), 'beds');
      })(),
      writesOption(ria, option('o07')),
      writesOption(sander, '=1+1'),
    ]);
    await pieter.sees(/Op tafel liggen 7 kaarten/);
    await dewi.context.setOffline(false);
    await dewi.saved();
    await pieter.sees(/Op tafel liggen 9 kaarten/);
    for (const one of [femke, pieter]) await one.seesNot(option('o05'));
  });

  test('After the reveal there are only questions and building on', async () => {
    await femke.leads('Toon de kaarten');
    for (const one of table)
      for (const id of ['o01', 'o02', 'o04', 'o16']) await one.sees(option(id));
    const card = (one: Person, text: string) =>
      one.page.getByRole('listitem').filter({ hasText: text });
    await card(sander, option('o04')).getByRole('button', { name: 'Vraag iets' }).click();
    await sander.fill({ 'Je vraag': 'Ook in het weekend?' }, 'Stel de vraag');
    await card(ria, option('o04')).getByRole('button', { name: 'Bouw voort' }).click();
    await ria.fill({ 'En als we dan ook': 'met de nachtzorg erbij' }, 'Bouw voort');
    await pieter.sees('Ook in het weekend?');
    await pieter.press('Beantwoord');
    await pieter.fill({ 'Je antwoord': 'Tot elf uur, en het hele weekend.' }, 'Geef antwoord');
    await sander.sees(/Tot elf uur, en het hele weekend/);
    await femke.press('‘Wat kan morgen al?’');
    await dewi.sees('Wat kan morgen al beginnen?');
    await femke.leads('Sluit de ronde');
  });

  test('Cards are grouped by menu, merged, taken apart again and merged', async () => {
    await makesGroup(femke, option('o01'), 'Bedden');
    await movesTo(femke, option('o05'), 'Bedden');
    await movesTo(pieter, option('o19'), 'Bedden');
    await makesGroup(femke, option('o04'), 'De nacht');
    await expect(marjan.region('De nacht')).toContainText(option('o04'));
    await merges(femke, [option('o01'), option('o19')]);
    await pieter.sees('Samengevoegd uit 2 kaarten');
    await femke.press(/^Terug.?draaien$/);
    await pieter.seesNot('Samengevoegd uit 2 kaarten');
    await merges(femke, [option('o01'), option('o19')]);
    await pieter.sees('Samengevoegd uit 2 kaarten');
  });

  test('The group goes back one step and forward again, and nothing is lost', async () => {
    await femke.page.getByRole('navigation').getByRole('button', { name: 'Verbreden' }).click();
    await femke.press('Neem de groep mee hierheen');
    await Promise.all(table.map((one) => one.isAtStep('Verbreden')));
    await ria.sees(interest('tz-i1').text);
    await femke.movesOn('Opties');
    await Promise.all(table.map((one) => one.isAtStep('Opties')));
    await dewi.sees(option('o02'));
  });

  test('Moving on with an open checklist takes a reason for each item', async () => {
    await femke.asksOnward('Voorkeur');
    await expect(femke.sheet.getByRole('button', { name: 'Ga naar Voorkeur' })).toBeDisabled();
    await femke.sheet.getByRole('button', { name: 'Nog niet' }).click();
    await expect(femke.sheet).toHaveCount(0);
    await femke.movesOn('Voorkeur', 'Voor vandaag is dit genoeg om uit te kiezen.');
    await Promise.all(table.map((one) => one.isAtStep('Voorkeur')));
  });
});

test.describe('Step 3', () => {
  test('A late joiner sees what is on the table, and votes at once with the others, in secret', async () => {
    await opensVote(
      femke,
      ['o01', 'o05', 'o04', 'o02', 'o06', 'o16'].map((id) => option(id)),
    );
    await joinByLink(eline, link, party('ha'));
    table.push(eline);
    const nothing = { 'Niets doen: alles blijft zoals nu': 7 };
    await Promise.all([
      votes(marjan, { ...nothing, [option('o05')]: 0 }, 2),
      votes(sander, { ...nothing, [option('o05')]: 1 }, 2),
      votes(pieter, { ...nothing, [option('o04')]: 0 }, 3),
      votes(eline, { ...nothing, [option('o06')]: 5 }, 1),
      votes(ria, { ...nothing, [option('o05')]: 5 }, 2),
      votes(dewi, { ...nothing, [option('o02')]: 0 }, 2),
    ]);
    await femke.sees('6 van 6 hebben gestemd.');
    await femke.leads('Sluit de stemming');
    for (const one of table) await one.sees('6 gaan mee naar de pakketten');
    const result = pieter.region('Hoeveel weerstand geeft elke partij?').first();
    await expect(result.getByRole('row').filter({ hasText: option('o05') })).toContainText('0,5');
  });

  test('A party says what it brings, and the group moves on', async () => {
    const line = marjan.page.getByRole('listitem').filter({
      has: marjan.page.getByRole('heading', { name: option('o05') }),
    });
    await line.getByRole('button', { name: 'Wij brengen iets in' }).click();
    await marjan.sheet.getByText('voorgenomen', { exact: true }).click();
    await marjan.fill(
      { Hoeveel: '12', 'Waarvan (€ per jaar, fte, uur per week)': 'bedden' },
      'Bewaar',
    );
    await ria.sees(/12 bedden/);
    await femke.movesOn('Pakketten', 'Dat maken we af bij de pakketten.');
    await Promise.all(table.map((one) => one.isAtStep('Pakketten')));
  });
});

test.describe('Step 4', () => {
  const small = 'Klein en snel';
  const all = 'Ieder zijn stuk';

  test('Two packages lie side by side', async () => {
    await draftsPackage(femke, small, { beds: 'o01', anw: 'o04', data: 'o16' });
    await draftsPackage(femke, all, { beds: 'o05', anw: 'o04', data: 'o06' });
    for (const one of [ria, dewi]) await one.sees(all);
  });

  test('The server restarts in the middle, and everyone is back by themselves', async () => {
    await server.stop();
    await Promise.all(table.map((one) => one.sees('Even geen verbinding.')));
    await server.start();
    await Promise.all(table.map((one) => one.saved()));
    for (const one of table) await one.sees(all);
  });

  test('Each party values them in private, shows what it wants, and one becomes the base', async () => {
    await femke.leads('Vraag om waarden');
    await Promise.all(
      [marjan, pieter, ria].map(async (one, i) => {
        await values(one, 'A', 1);
        await values(one, 'B', 3 - i);
      }),
    );
    await marjan.press('Laat zien: beter of slechter');
    await pieter.sees('beter');
    await femke.leads('Vergelijk');
    for (const one of [marjan, pieter, ria]) await wantsToWorkOn(one, all);
    await femke.leads('Neem als basis');
    await dewi.sees(`Aan ${all} werken we verder.`);
    await femke.movesOn('Verbeteren', 'De rest regelen we in de tekst.');
    await Promise.all(table.map((one) => one.isAtStep('Verbeteren')));
  });
});

test.describe('Step 5', () => {
  test('Levels are given in silence; one party objects and says what is harmed', async () => {
    await femke.leads('Leg neer');
    await femke.leads('Open de ronde');
    await Promise.all([
      givesLevel(marjan, 2),
      givesLevel(pieter, 1),
      givesLevel(ria, 7, {
        why: objection,
        interest: interest('tz-i1').text,
        element: issue('beds').title,
      }),
    ]);
    await pieter.seesNot('Ernstig bezwaar');
    await femke.leads('Toon alles');
    for (const one of table) await one.sees('Ernstig bezwaar');
    await dewi.sees(`‘${objection}’`);
  });

  test('An amendment repairs it: only who it touches is asked again, and it becomes version 2', async () => {
    await proposes(marjan, {
      title: 'Eén nummer in plaats van 4B',
      why: 'Wij laten 4B los.',
      issue: issue('beds').title,
      option: option('o01'),
    });
    await femke.leads('Leg voor');
    await Promise.all([givesLevel(marjan, 2), givesLevel(ria, 2)]);
    await expect(pieter.region(/^Hoe ver gaat jouw partij mee/)).toHaveCount(0);
    await femke.leads('Toon alles');
    await femke.leads('Neem over');
    for (const one of table) await one.sees('Van versie 1 naar versie 2');
  });

  test('Everyone can go along, the closing question is asked, and consent is recorded', async () => {
    await femke.leads('Open de ronde');
    await Promise.all([givesLevel(marjan, 2), givesLevel(pieter, 1), givesLevel(ria, 2)]);
    await femke.leads('Toon alles');
    await femke.leads('Stel de vraag');
    for (const one of [marjan, pieter, ria]) {
      await one.press(/^5\s*ja$/);
      await one.saved();
    }
    await femke.leads('Sluit de vraag');
    await femke.leads('Leg vast');
    for (const one of table) await one.sees('Alle partijen stemmen in met versie 2.');
    await femke.movesOn('Faseren', 'Niet nodig vandaag.');
    await Promise.all(table.map((one) => one.isAtStep('Faseren')));
  });
});

test.describe('Step 6', () => {
  test('Items with an owner, a phase and dates make a roadmap that holds', async () => {
    await addsItem(femke, {
      issue: issue('beds').title,
      title: 'Eén loket inrichten',
      owner: party('zh'),
    });
    await addsItem(pieter, {
      issue: issue('anw').title,
      title: 'Consultlijn bemensen',
      owner: party('ha'),
    });
    await addsItem(ria, {
      issue: issue('data').title,
      title: 'Viewer aansluiten',
      owner: party('tz'),
    });
    await femke.page.getByRole('main').getByRole('button', { name: 'Voeg een fase toe' }).click();
    await femke.fill(
      { Naam: 'Eerste jaar', 'Eerste dag': '2027-01-04', 'Laatste dag': '2027-12-31' },
      'Bewaar',
    );
    await femke.leads('Neem over');
    await pieter.button('Consultlijn bemensen').filter({ visible: true }).first().click();
    await pieter.fill({ 'Eerste dag': '2027-03-01' }, 'Bewaar');
    await pieter.saved();
    await femke.leads('Neem aan');
    await dewi.sees('Deze planning is aangenomen.');
  });

  test('The agreement is written, signed by each party, and the workshop is closed', async () => {
    await writes(femke, 'Titel', agreement.title);
    await writes(femke, 'Waarom we dit doen', agreement.preamble);
    await writes(femke, 'Hoe we besluiten', agreement.decisionRule);
    await writes(femke, 'Hoe we wijzigen', agreement.changes);
    await writes(femke, 'Hoe iemand eruit stapt', agreement.exit);
    await femke.page.getByLabel('Voeg een terugkijkdag toe').fill('2027-06-30');
    await femke.page.getByLabel('Voeg een terugkijkdag toe').press('Enter');
    await femke.sees('30 juni 2027');
    await expect(dewi.button(`Teken namens ${party('tz')}`)).toHaveCount(0);
    for (const [one, of] of [
      [marjan, 'zh'],
      [pieter, 'ha'],
      [ria, 'tz'],
    ] as const) {
      await one.press(`Teken namens ${party(of)}`);
      await one.saved();
    }
    await sander.sees('Alle partijen hebben getekend.');
    await femke.leads('Sluit af');
    await femke.page.getByRole('alertdialog').getByRole('button', { name: 'Sluit af' }).click();
    for (const one of table) await one.sees('Deze werksessie is afgesloten.');
  });
});

test.describe('Afterwards', () => {
  test('The review page holds the agreement: what, by whom, by when, and who signed', async () => {
    await pieter.page.getByRole('link', { name: 'Lees de afspraak' }).click();
    const sheet = pieter.page.getByRole('article');
    await expect(sheet.getByRole('heading', { name: agreement.title })).toBeVisible();
    for (const text of [
      agreement.preamble,
      option('o01'),
      'Eén loket inrichten',
      ria.name,
      marjan.name,
    ])
      await expect(sheet).toContainText(text);
    await expect(sheet).not.toContainText(option('o05'));
  });

  test('A slider replays the board as it was, for the eyes of who looks', async () => {
    await pieter.press('Verloop');
    const slider = pieter.page.getByRole('slider', { name: 'Moment in de werksessie' });
    await slider.fill('0');
    await pieter.sees('De werksessie is klaargezet');
    const began = pieter.page.getByRole('list', { name: 'Waar elke stap begon' });
    await began.getByRole('button', { name: /^2/ }).first().click();
    await pieter.isAtStep('Opties');
    await pieter.seesNot(option('o05'));
    await began.getByRole('button', { name: /^3/ }).click();
    await pieter.page
      .getByRole('navigation', { name: 'De zes stappen' })
      .getByRole('button', { name: /Opties/ })
      .click();
    await pieter.sees(option('o05'));
    await pieter.seesNot(noDeal('zh'));
  });

  test('The exports say the same, with formulas made harmless and nothing private', async () => {
    const document = await exports(pieter, 'De afspraak als tekst (Markdown)');
    expect(document.name).toMatch(/\.md$/);
    for (const text of [agreement.title, agreement.decisionRule, 'Consultlijn bemensen', ria.name])
      expect(document.text).toContain(text);

    const cards = await exports(pieter, 'Alle kaarten als tabel (CSV)');
    expect(cards.text).toContain(`"'=1+1"`);
    expect(cards.text).not.toMatch(/(^|;)"?=/m);
    expect(cards.text).toContain(option('o02'));

    const log = JSON.parse((await exports(pieter, 'Alles wat er gebeurde (JSON)')).text);
    expect(log).toMatchObject({ format: 'speelruimte-log', title });
    expect(log.entries.length).toBeGreaterThan(100);
    expect(JSON.stringify(log)).not.toContain(noDeal('zh'));
  });
});
