import { expect, type Page } from '@playwright/test';
import { Person } from './people.ts';
import { Server } from './server.ts';
import { joinByLink, sitDown } from './steps/begin.ts';
import { interest, issue, party, person, theme, title } from './story.ts';
import { test } from './watched.ts';

// Whatever someone types, follows or presses twice: a clear sentence, and nothing lost.
test.describe.configure({ timeout: 120_000 });

type Table = {
  readonly id: string;
  readonly link: string;
  readonly code: string;
  readonly resume: string;
  readonly femke: Person;
  /** A person with a browser of their own, who has not joined. */
  readonly arrive: (name: string) => Promise<Person>;
};

const everyone: Person[] = [];

test.afterEach(async () => {
  for (const one of everyone.splice(0)) await one.context.close();
});

/** A table with its facilitator at it, on the server at `url`. */
async function lay(browser: Parameters<typeof Person.arrive>[0], url: string): Promise<Table> {
  const arrive = async (name: string) => {
    const someone = await Person.arrive(browser, name, url);
    everyone.push(someone);
    return someone;
  };
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
async function seat({ arrive, link }: Table, name = person('zh1')): Promise<Person> {
  const someone = await arrive(name);
  await joinByLink(someone, link, party('zh'));
  await someone.sees('Je zit aan tafel.');
  return someone;
}

async function says(page: Page, title: string, body: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(body).first()).toBeVisible();
}

/** How many people the party of the hospital has, on a screen in the lobby. */
const atHospital = (one: Person) =>
  one.page
    .getByRole('listitem')
    .filter({ hasText: party('zh') })
    .locator('p');

/** To the silent round of the first step. */
async function opensRound(femke: Person): Promise<void> {
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
}

const field = (one: Person) => one.page.getByRole('textbox', { name: /op het spel\?$/ });

test.describe('Links', () => {
  test('A link that leads nowhere says so, and what to do', async ({ browser, baseURL }) => {
    const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
    everyone.push(marjan);
    const { page } = marjan;
    const lost = 'Deze link of code werkt niet.';
    for (const key of ['AAAAAAAAAAAAAAAAAAAAAAAA', 'XYZ234', '__proto__', '%00', '..%2F..%2Fetc'])
      await test.step(key, async () => {
        await page.goto(`/j/${key}`);
        await says(page, lost, 'vraag de begeleider om de link van nu');
      });
    await page.getByRole('link', { name: 'Vul een code in' }).click();
    await page.getByLabel('Heb je een code?').fill('AB');
    await marjan.press('Schuif aan');
    await marjan.sees('Een code heeft zes letters of cijfers.');

    await page.goto('/r/AAAAAAAAAAAAAAAAAAAAAAAA');
    await says(
      page,
      'Deze persoonlijke link werkt niet.',
      'Vraag de begeleider om een nieuwe link',
    );
    for (const id of ['AAAAAAAAAAAAAAAAAAAAAAAA', 'AAAA']) {
      await page.goto(`/w/${id}`);
      await says(page, 'Deze tafel kan niet open.', 'Doe mee met de link of de code');
    }
    await page.goto('/w/AAAAAAAAAAAAAAAAAAAAAAAA/review');
    await says(page, 'Terugkijken lukt nu niet.', 'Doe mee met de link of de code');
    await page.goto('/w/AAAAAAAAAAAAAAAAAAAAAAAA/screen#AAAAAAAAAAAAAAAA');
    await says(
      page,
      'Deze link van het zaalscherm werkt niet meer.',
      'een nieuw zaalscherm openen',
    );
    await page.goto('/nergens');
    await says(page, 'Hier staat geen tafel.', 'vraag de begeleider om een nieuwe link');
  });

  test('A link that was taken back lets nobody in, also who had the page open', async ({
    browser,
    baseURL,
  }) => {
    const table = await lay(browser, baseURL as string);
    const { femke, link } = table;
    const early = await table.arrive(person('zh1'));
    await early.page.goto(link);
    await early.page.getByLabel('Hoe heet je?').fill(early.name);
    await early.page.getByText(party('zh'), { exact: true }).click();

    await femke.press('Sluit de link');
    await femke.sees('De link is gesloten. Er kan nu niemand bij.');
    await early.press('Schuif aan');
    await early.sees('Deze link is ingetrokken. Vraag de begeleider om een nieuwe.');
    await expect(early.page.getByLabel('Hoe heet je?')).toHaveValue(early.name);
    await early.page.reload();
    await early.sees('Deze link is ingetrokken. Vraag de begeleider om een nieuwe.');

    await femke.press('Maak een nieuwe link');
    await femke.page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Maak een nieuwe link' })
      .click();
    const renewed = new URL((await femke.page.getByText(/\/j\/\S+/).textContent()) as string)
      .pathname;
    expect(renewed).not.toBe(link);
    await joinByLink(early, renewed, party('zh'));
    await femke.sees(early.name);
  });

  test('A personal link brings a person to another device, and only the latest one does', async ({
    browser,
    baseURL,
  }) => {
    const table = await lay(browser, baseURL as string);
    const marjan = await seat(table);
    const take = async () => {
      await marjan.choose('Menu', 'Mijn plek en weergave');
      const url = await marjan.sheet.getByText(/\/r\/\S+/).textContent();
      await marjan.sheet.getByRole('button', { name: 'Sluiten' }).click();
      await expect(marjan.sheet).toHaveCount(0);
      return new URL(url as string).pathname;
    };
    const earlier = await take();
    const latest = await take();
    const tablet = await table.arrive(marjan.name);
    await tablet.page.goto(earlier);
    await says(
      tablet.page,
      'Deze persoonlijke link werkt niet.',
      'Hij is vervangen door een nieuwe',
    );
    await tablet.page.goto(latest);
    await tablet.sees(`${marjan.name} (jij)`);
    await expect(atHospital(table.femke)).toHaveText(marjan.name);
    await marjan.saved();

    const home = await table.arrive(table.femke.name);
    await home.page.goto(table.resume);
    await home.sees('De tafel staat klaar.');
  });
});

test.describe('The door', () => {
  test('A closed door says so, and opens again', async ({ browser, baseURL }) => {
    const table = await lay(browser, baseURL as string);
    const { femke, link } = table;
    const door = femke.sheet.getByRole('switch', { name: /^Deur dicht/ });
    await femke.leadsBy('Mensen');
    await door.click();
    await expect(door).toBeChecked();
    await femke.saved();
    const marjan = await table.arrive(person('zh1'));
    await marjan.page.goto(link);
    await says(
      marjan.page,
      'Aanschuiven kan nu niet.',
      'De deur is dicht: er kan nu niemand meer bij.',
    );
    await door.click();
    await expect(door).not.toBeChecked();
    await femke.saved();
    await marjan.page.reload();
    await sitDown(marjan, party('zh'));
    await marjan.sees('Je zit aan tafel.');
  });

  test('Who was taken from the table reads why, and can be let in again', async ({
    browser,
    baseURL,
  }) => {
    const table = await lay(browser, baseURL as string);
    const { femke, link, id } = table;
    const marjan = await seat(table);
    await opensRound(femke);
    await field(marjan).fill(interest('zh-i1').text);
    await marjan.press('Leg neer');
    await marjan.saved();
    await femke.leadsBy('Mensen');
    const menu = `Wat kan er met ${marjan.name}?`;
    await femke.choose(menu, 'Haal van tafel');
    const why = 'De begeleider heeft je van tafel gehaald.';
    await says(marjan.page, 'Deze tafel kan niet open.', why);
    await marjan.page.goto(link);
    await marjan.sees(why);
    await femke.choose(menu, 'Laat weer toe');
    await expect(femke.sheet.getByText('van tafel', { exact: true })).toHaveCount(0);
    await marjan.page.goto(`/w/${id}`);
    await marjan.sees(interest('zh-i1').text);
  });

  test('A full table says so, to who comes and to who had the page open', async ({ browser }) => {
    const server = await Server.open({ MAX_PEOPLE: '2' });
    try {
      const table = await lay(browser, server.url);
      const early = await table.arrive(person('ha1'));
      await early.page.goto(table.link);
      await early.page.getByLabel('Hoe heet je?').fill(early.name);
      await early.page.getByText(party('ha'), { exact: true }).click();
      const marjan = await seat(table);
      const full = 'De tafel is vol: er kan niemand meer bij.';
      await early.press('Schuif aan');
      await early.sees(full);
      await expect(early.page.getByLabel('Hoe heet je?')).toHaveValue(early.name);
      await early.page.reload();
      await says(early.page, 'Aanschuiven kan nu niet.', full);
      await marjan.page.reload();
      await marjan.sees(`${marjan.name} (jij)`);
    } finally {
      await server.close();
    }
  });
});

test.describe('What people type', () => {
  test('A name must be there, be short enough and be nobody else’s', async ({
    browser,
    baseURL,
  }) => {
    const table = await lay(browser, baseURL as string);
    const marjan = await seat(table);
    const other = await table.arrive(marjan.name);
    await other.page.goto(table.link);
    const name = other.page.getByLabel('Hoe heet je?');
    const alert = other.page.getByRole('main').or(other.page.locator('form')).getByRole('alert');
    await other.press('Schuif aan');
    await expect(alert).toHaveText('Vul je naam in.');
    await name.fill('   ');
    await other.press('Schuif aan');
    await expect(alert).toHaveText('Vul je naam in.');
    await name.fill(marjan.name);
    await other.press('Schuif aan');
    await expect(alert).toHaveText('Kies voor wie je spreekt, of kijk mee.');
    await other.page.getByText(party('zh'), { exact: true }).click();
    await other.press('Schuif aan');
    await expect(alert).toHaveText(
      `Er is al iemand met de naam ${marjan.name}. Zet er een voorletter of je organisatie bij.`,
    );
    for (const length of [81, 10_000]) {
      await name.fill('M'.repeat(length));
      await other.press('Schuif aan');
      await expect(alert).toContainText('Deze tekst is te lang.');
      await expect(name).toHaveValue('M'.repeat(length));
    }
    await name.fill(`${marjan.name}, Vechtdal`);
    await other.press('Schuif aan');
    await other.sees(`${marjan.name}, Vechtdal (jij)`);
  });

  test('An empty form to begin with, or a far too long one, is sent back with what was filled in', async ({
    browser,
    baseURL,
  }) => {
    const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
    everyone.push(femke);
    const { page } = femke;
    await page.goto('/new');
    await femke.press('Dek de tafel');
    await expect(page.getByText('Vul dit in.')).toHaveCount(6);
    const long = 'Hoe verder? '.repeat(834);
    await page.getByLabel('Hoe heet de werksessie?').fill(title);
    await page.getByLabel('Waar gaat het over?').fill(long);
    for (const [index, id] of ['zh', 'ha', 'tz'].entries())
      await page.getByLabel(`Naam van partij ${index + 1}`, { exact: true }).fill(party(id));
    await page.getByLabel('Hoe heet jij?').fill(femke.name);
    await femke.press('Dek de tafel');
    await femke.sees('Deze tekst is te lang. Maak hem korter; wat je schreef staat er nog.');
    await expect(page.getByLabel('Waar gaat het over?')).toHaveValue(long);
    await page.getByLabel('Waar gaat het over?').fill(theme);
    await femke.press('Dek de tafel');
    await expect(page.getByText(/\/r\/\S+/)).toBeVisible();
  });

  test('Emoji, right-to-left text, markup, formulas and names of the language are just text', async ({
    browser,
    baseURL,
  }) => {
    const table = await lay(browser, baseURL as string);
    const { femke } = table;
    const odd = [
      '👩🏽‍⚕️ Wijkverpleegkundige op maandag 🚑',
      'الرعاية في المنزل أولاً',
      '<script>document.title = "weg"</script><img src=x onerror="document.title = \'weg\'">',
      '=1+1',
      '__proto__',
      'constructor',
      '{count, plural, one {# kaart}} & &amp; %s $1',
    ];
    const marjan = await seat(table, '__proto__');
    const pieter = await seat(table, '<b>Pieter</b> 🩺 يوسف');
    await femke.sees('__proto__');
    await femke.sees('<b>Pieter</b> 🩺 يوسف');
    await opensRound(femke);

    await field(marjan).fill('  \n ');
    await marjan.press('Leg neer');
    await field(marjan).fill('Zorg '.repeat(2000));
    await marjan.press('Leg neer');
    await marjan.sees('Deze tekst is te lang. Maak hem korter; wat je schreef staat er nog.');
    await expect(field(marjan)).toHaveValue('Zorg '.repeat(2000));

    for (const text of odd) {
      await field(marjan).fill(text);
      await marjan.press('Leg neer');
      await expect(field(marjan)).toHaveValue('');
    }
    await marjan.saved();
    await femke.sees(new RegExp(`${odd.length} kaarten`));
    await femke.leads('Toon de belangen');
    for (const one of [femke, pieter]) {
      for (const text of odd)
        await expect(one.page.getByText(text, { exact: true }).first()).toBeVisible();
      expect(await one.page.locator('img[src=x]').count()).toBe(0);
      await expect(one.page).not.toHaveTitle('weg');
    }
    await femke.press('Kwestie erbij');
    await femke.fill({ 'Korte naam': '__proto__', 'Als vraag': issue('beds').question }, 'Bewaar');
    await pieter.sees(issue('beds').question);
  });
});

test.describe('Twice', () => {
  test('A double click joins once and lays one card', async ({ browser, baseURL }) => {
    const table = await lay(browser, baseURL as string);
    const { femke, link } = table;
    const marjan = await table.arrive(person('zh1'));
    await marjan.page.goto(link);
    await marjan.page.getByLabel('Hoe heet je?').fill(marjan.name);
    await marjan.page.getByText(party('zh'), { exact: true }).click();
    await marjan.button('Schuif aan').dblclick();
    await marjan.sees(`${marjan.name} (jij)`);
    await expect(atHospital(femke)).toHaveText(marjan.name);

    await opensRound(femke);
    await field(marjan).fill(interest('zh-i1').text);
    await marjan.button('Leg neer').dblclick();
    await marjan.saved();
    await femke.leads('Toon de belangen');
    await femke.sees(interest('zh-i1').text);
    await expect(marjan.page.getByText(interest('zh-i1').text, { exact: true })).toHaveCount(1);
  });

  test('Two facilitators who lead at once move the group one step, and the second reads why', async ({
    browser,
    baseURL,
  }) => {
    const table = await lay(browser, baseURL as string);
    const { femke } = table;
    const marjan = await seat(table);
    await femke.leadsBy('Mensen');
    await femke.choose(`Wat kan er met ${marjan.name}?`, 'Maak begeleider');
    await femke.sheet.getByRole('button', { name: 'Sluiten' }).click();
    await expect(femke.sheet).toHaveCount(0);
    const both = [femke, marjan];
    await expect(marjan.region('Begeleiden')).toBeVisible();
    await Promise.all(both.map((one) => one.leads('Begin met verbreden')));
    for (const one of both) await one.isAtStep('Verbreden');

    const onward = async (one: Person) => {
      await one.leadsBy('Verder naar de volgende stap');
      for (const why of await one.sheet.getByLabel('Waarom gaan jullie toch door?').all())
        await why.fill('Daar komen we op terug.');
    };
    const go = (one: Person, step: string) =>
      one.sheet.getByRole('button', { name: `Ga naar ${step}`, exact: true }).click();

    // The sheet of the one goes when the other did what it was for.
    for (const one of both) await onward(one);
    await go(femke, 'Opties');
    for (const one of both) {
      await expect(one.sheet).toHaveCount(0);
      await one.isAtStep('Opties');
    }

    // Without a connection the second can't know: it is told so afterwards.
    await marjan.context.setOffline(true);
    await marjan.sees('Even geen verbinding.');
    for (const one of [marjan, femke]) {
      await onward(one);
      await go(one, 'Voorkeur');
    }
    await femke.isAtStep('Voorkeur');
    await marjan.context.setOffline(false);
    await marjan.sees('We zijn al bij deze stap.');
    for (const one of both) {
      await expect(one.sheet).toHaveCount(0);
      await one.isAtStep('Voorkeur');
    }
  });
});

test.describe('Coming back', () => {
  test('The same browser is the same person after a reload, a closed tab and the link again', async ({
    browser,
    baseURL,
  }) => {
    const table = await lay(browser, baseURL as string);
    const marjan = await seat(table);
    const me = `${marjan.name} (jij)`;
    await marjan.page.reload();
    await marjan.sees(me);
    await marjan.page.close();
    await expect(table.femke.page.getByText(marjan.name).first()).toBeVisible();
    const page = await marjan.context.newPage();
    await page.goto('/');
    await page.getByRole('link', { name: title, exact: true }).click();
    await expect(page.getByText(me)).toBeVisible();
    await page.goto(table.link);
    await expect(page).toHaveURL(new RegExp(`/w/${table.id}$`));
    await expect(page.getByText(me)).toBeVisible();
    await expect(atHospital(table.femke)).toHaveText(marjan.name);
  });

  test('A page that is older than the server asks to be loaded again, and what was written is still there', async ({
    browser,
    baseURL,
  }) => {
    const table = await lay(browser, baseURL as string);
    const { femke } = table;
    const marjan = await table.arrive(person('zh1'));
    let upgraded = false;
    const open: { close(): Promise<void> }[] = [];
    await marjan.page.routeWebSocket(/\/live\//, (socket) => {
      const server = socket.connectToServer();
      open.push(socket);
      socket.onMessage((message) =>
        server.send(
          upgraded && typeof message === 'string'
            ? message.replace(/"protocol":\d+/, '"protocol":0')
            : message,
        ),
      );
    });
    await joinByLink(marjan, table.link, party('zh'));
    await marjan.sees('Je zit aan tafel.');
    await opensRound(femke);
    await field(marjan).fill(interest('zh-i1').text);
    upgraded = true;
    for (const socket of open) await socket.close();
    await says(
      marjan.page,
      'Deze tafel kan niet open.',
      'Deze pagina is ouder dan de server. Laad de pagina opnieuw; wat je schreef blijft bewaard.',
    );
    upgraded = false;
    await marjan.page.reload();
    await expect(field(marjan)).toHaveValue(interest('zh-i1').text);
    await marjan.press('Leg neer');
    await marjan.saved();
  });
});
