import { expect } from '@playwright/test';
import { interestField, layTable, opensRound, says, seat } from './laid-table.ts';
import { Person } from './people.ts';
import { Server } from './server.ts';
import { sitDown } from './steps/begin.ts';
import { interest, party, person } from './story.ts';
import { test } from './watched.ts';

// Who may not come in now reads why, and comes in as soon as they may.
test.describe.configure({ timeout: 120_000 });
test.afterEach(() => Person.allLeave());

test('A closed door says so, and who waits at it comes in when it opens', async ({
  browser,
  baseURL,
}) => {
  const table = await layTable(browser, baseURL as string);
  const { femke, link } = table;
  const door = femke.sheet.getByRole('switch', { name: /^Deur dicht/ });
  await femke.leadsBy('Mensen');
  await door.click();
  await expect(door).toBeChecked();
  await femke.saved();
  const marjan = await table.arrive(person('zh1'));
  await marjan.page.clock.install();
  await marjan.page.goto(link);
  const closed = 'De deur is dicht: er kan nu niemand meer bij.';
  await says(marjan.page, 'Aanschuiven kan nu niet.', closed);
  const asked = marjan.page.waitForResponse(/\/api\/lookup\//);
  await marjan.page.clock.fastForward('00:20');
  await asked;
  await says(marjan.page, 'Aanschuiven kan nu niet.', closed);
  await door.click();
  await expect(door).not.toBeChecked();
  await femke.saved();
  await marjan.page.clock.fastForward('00:20');
  await sitDown(marjan, party('zh'));
  await marjan.sees('Je zit aan tafel.');
});

test('Who was taken from the table reads why, and is back when let in again', async ({
  browser,
  baseURL,
}) => {
  const table = await layTable(browser, baseURL as string);
  const { femke, link, id } = table;
  const marjan = await seat(table);
  await marjan.page.clock.install();
  await opensRound(femke);
  await interestField(marjan).fill(interest('zh-i1').text);
  await marjan.press('Leg neer');
  await marjan.saved();
  await femke.leadsBy('Mensen');
  const menu = `Wat kan er met ${marjan.name}?`;
  await femke.choose(menu, 'Haal van tafel');
  const why = 'De begeleider heeft je van tafel gehaald.';
  const away = femke.sheet.getByText('van tafel', { exact: true });
  const letsIn = async () => {
    await femke.choose(menu, 'Laat weer toe');
    await expect(away).toHaveCount(0);
    await femke.saved();
  };
  await says(marjan.page, 'Deze tafel kan niet open.', why);
  await letsIn();
  await marjan.page.clock.fastForward('00:20');
  await marjan.sees(interest('zh-i1').text);

  // By the link it is no other.
  await femke.choose(menu, 'Haal van tafel');
  await says(marjan.page, 'Deze tafel kan niet open.', why);
  await marjan.page.goto(link);
  await says(marjan.page, 'Aanschuiven kan nu niet.', why);
  await letsIn();
  await marjan.page.clock.fastForward('00:20');
  await expect(marjan.page).toHaveURL(`/w/${id}`);
  await marjan.sees(interest('zh-i1').text);
});

test('A full table says so, to who comes and to who had the page open', async ({ browser }) => {
  const server = await Server.open({ MAX_PEOPLE: '2' });
  try {
    const table = await layTable(browser, server.url);
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
