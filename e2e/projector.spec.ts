import { expect, type Page } from '@playwright/test';
import { Moments, speak } from './moments.ts';
import { Person } from './people.ts';
import { joinByLink, setTheTable } from './steps/begin.ts';
import { laysInterest } from './steps/broaden.ts';
import { interest, party, person, theme } from './story.ts';
import { test } from './watched.ts';

const opensScreen = async (facilitator: Person): Promise<Page> => {
  const opened = facilitator.page.waitForEvent('popup');
  await facilitator.choose('Menu', 'Open het zaalscherm');
  return opened;
};
const codeIn = (page: Page) => page.getByText(/^[A-Z0-9]{3}\s?[A-Z0-9]{3}$/);

test('The room’s screen: the way in is never an old one, silence shows counts, and the facilitator turns its pages', async ({
  browser,
  baseURL,
}) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const sander = await Person.arrive(browser, person('zh2'), baseURL as string);
  const { code } = await setTheTable(femke, ['zh', 'ha']);
  const wall = await opensScreen(femke);
  await expect(wall.getByText('Scan om aan te schuiven.')).toBeVisible();
  await expect(codeIn(wall)).toHaveText(code);

  // Renewed, taken back and renewed again, on the facilitator's own page.
  await femke.press('Maak een nieuwe link');
  await femke.page
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Maak een nieuwe link', exact: true })
    .click();
  await expect(codeIn(wall)).not.toHaveText(code);
  await expect(codeIn(femke.page)).not.toHaveText(code);
  await expect(codeIn(wall)).toHaveText((await codeIn(femke.page).textContent()) ?? '');
  await femke.press('Sluit de link');
  await expect(wall.getByText('Vraag de begeleider hoe je aanschuift.')).toBeVisible();
  await expect(codeIn(wall)).toHaveCount(0);
  await femke.press('Maak een nieuwe link');
  await femke.page
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Maak een nieuwe link', exact: true })
    .click();
  await expect(codeIn(wall)).toBeVisible();
  const link = (await femke.page.getByText(/\/j\/\S+/).textContent()) ?? '';

  await joinByLink(sander, new URL(link.trim()).pathname, party('zh'));
  await expect(wall.getByText(sander.name)).toBeVisible();
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
  await laysInterest(sander, 'zh-i1', 'Van mij');
  await expect(wall.getByText('Er ligt 1 kaart op tafel, nog dicht.')).toBeVisible();
  await expect(wall.getByText(interest('zh-i1').text)).toHaveCount(0);

  await femke.leads('Toon de belangen');
  await expect(wall.getByRole('heading', { name: 'Het thema' })).toBeVisible();
  const tool = femke.region('Begeleiden').getByRole('button', { name: 'Scherm', exact: true });
  await tool.click();
  const control = femke.sheet;
  await expect(control.getByText('Bladzijde 1 van 2')).toBeVisible();
  await control.getByRole('button', { name: 'Zet stil', exact: true }).click();
  await expect(wall.getByText('staat stil')).toBeVisible();
  await control.getByRole('button', { name: 'Volgende', exact: true }).click();
  await expect(wall.getByText(interest('zh-i1').text)).toBeVisible();
  await expect(control.getByText('Bladzijde 2 van 2, staat stil')).toBeVisible();
  await control.getByText('Hoe je aanschuift', { exact: true }).click();
  await expect(wall.getByText('Scan om aan te schuiven.')).toBeVisible();
  await control.getByText('Uit stap 1: Verbreden', { exact: true }).click();
  await expect(wall.getByText(theme).first()).toBeVisible();
  await femke.page.keyboard.press('Escape');

  // What is asked next brings the wall along by itself.
  await femke.movesOn('Opties', 'Dat komt later.');
  await tool.click();
  await expect(control.getByRole('radio', { name: 'Gaat vanzelf mee' })).toBeChecked();
  await femke.page.keyboard.press('Escape');

  await wall.keyboard.press('c');
  await expect(wall.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await femke.context.setOffline(true);
  await expect(wall.getByText('Even geen verbinding.')).toBeVisible();
  await femke.context.setOffline(false);
  await expect(wall.getByText('Even geen verbinding.')).toHaveCount(0);
  await Person.allLeave();
});

test('What the facilitator shows or says to all stands on the room’s screen at once, and goes again', async ({
  browser,
}) => {
  const tables = await Moments.lay(['options-revealed'], ['nl']);
  const { id, screen } = tables.at('options-revealed', 'nl');
  const { url } = tables.server;
  const context = await browser.newContext({ locale: 'nl-NL' });
  await tables.sit(context, 'fa1');
  await speak(context, url, 'nl');
  const femke = new Person(person('fa1'), context, await context.newPage());
  await femke.page.goto(`${url}/w/${id}`);
  const wall = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await wall.goto(`${url}/w/${id}/screen#${screen}`);
  await expect(wall.locator('.ask')).toBeVisible();

  await femke.page.getByRole('button', { name: /^Wat kan er met: Stop met faxen/ }).click();
  await femke.page.getByRole('menuitem', { name: 'Laat iedereen dit zien' }).click();
  const large = wall.getByRole('heading', { level: 1, name: /^Stop met faxen/ });
  await expect(large).toBeVisible();
  await femke.press('Laat los');
  await expect(large).toHaveCount(0);

  const coffee = 'Om drie uur is er koffie';
  const asked = await wall.locator('.ask').textContent();
  await femke.leadsBy('Bericht of vraag aan iedereen');
  await femke.fill({ Bericht: coffee }, 'Stuur');
  await expect(wall.locator('.ask')).toHaveText(coffee);
  await femke.hit(femke.page.locator('.told').getByRole('button', { name: 'Haal weg' }));
  await expect(wall.locator('.ask')).toHaveText(asked ?? '');
  await context.close();
  await wall.context().close();
  await tables.server.close();
});
