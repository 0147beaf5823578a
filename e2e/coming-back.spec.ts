import { expect } from '@playwright/test';
import { atHospital, interestField, layTable, opensRound, says, seat } from './laid-table.ts';
import { Person } from './people.ts';
import { joinByLink } from './steps/begin.ts';
import { interest, party, person, title } from './story.ts';
import { test } from './watched.ts';

// Who comes back is who they were, with what they were writing.
test.describe.configure({ timeout: 120_000 });
test.afterEach(() => Person.allLeave());

test('The same browser is the same person after a reload, a closed tab and the link again', async ({
  browser,
  baseURL,
}) => {
  const table = await layTable(browser, baseURL as string);
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
  const table = await layTable(browser, baseURL as string);
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
  await interestField(marjan).fill(interest('zh-i1').text);
  upgraded = true;
  for (const socket of open) await socket.close();
  await says(
    marjan.page,
    'Deze tafel kan niet open.',
    'Deze pagina is ouder dan de server. Laad de pagina opnieuw; wat je schreef blijft bewaard.',
  );
  upgraded = false;
  await marjan.page.reload();
  await expect(interestField(marjan)).toHaveValue(interest('zh-i1').text);
  await marjan.press('Leg neer');
  await marjan.saved();
});
