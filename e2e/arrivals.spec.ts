import { expect, type Locator } from '@playwright/test';
import { Person } from './people.ts';
import { joinByLink, setTheTable, twoAtATable } from './steps/begin.ts';
import { writesInterest } from './steps/broaden.ts';
import { writesOption } from './steps/options.ts';
import { interest, party, person } from './story.ts';
import { test } from './watched.ts';

// What others bring announces itself, and moves nothing that I read or type.
test.describe.configure({ timeout: 240_000 });
test.afterEach(() => Person.allLeave());

/** Where an element stands in the window. */
const standing = async (one: Person, text: string) =>
  Math.round((await one.page.getByText(text, { exact: true }).first().boundingBox())?.y ?? -1);

test('New cards wait with a number until I bring them in; what I read and type stays where it is', async ({
  browser,
  baseURL,
}) => {
  const femke = await Person.arrive(browser, person('fa1'), baseURL as string);
  const marjan = await Person.arrive(browser, person('zh1'), baseURL as string);
  const ineke = await Person.arrive(browser, person('tz1'), baseURL as string, 'phone');
  const { link } = await setTheTable(femke, ['zh', 'tz']);
  await joinByLink(marjan, link, party('zh'));
  await joinByLink(ineke, link, party('tz'));
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
  await writesInterest(marjan, 'zh-i1');
  await writesInterest(ineke, 'tz-i1');
  await femke.leads('Toon de belangen');

  await test.step('At the top of the table a new card comes in by itself, and says so', async () => {
    await ineke.sees(interest('zh-i1').text);
    await marjan.press('Nog een belang erbij');
    await writesInterest(marjan, 'zh-i2');
    await expect(ineke.button('1 nieuw belang')).toBeVisible();
    await ineke.press('1 nieuw belang');
    await expect(ineke.button('1 nieuw belang')).toHaveCount(0);
  });

  await femke.movesOn('Opties', 'Vandaag gaat het om de kaarten.');
  await femke.leads('Open de ronde');
  for (let card = 1; card <= 6; card++) await writesOption(ineke, `Kaart ${card} van thuis`);
  await writesOption(marjan, 'Een kaart van het ziekenhuis');
  await femke.leads('Toon de kaarten');
  await ineke.sees('Een kaart van het ziekenhuis');

  await test.step('Further down, nothing moves until I ask for it', async () => {
    const read = 'Kaart 4 van thuis';
    await ineke.page.getByText(read, { exact: true }).evaluate((card) => card.scrollIntoView());
    const before = await standing(ineke, read);
    await writesOption(marjan, 'Twaalf bedden erbij');
    await writesOption(marjan, 'Eén telefoonnummer');
    await expect(ineke.button('2 nieuwe opties')).toBeVisible();
    await ineke.seesNot('Twaalf bedden erbij');
    expect(await standing(ineke, read)).toBe(before);
    await expect(
      ineke.page.locator('[aria-live=polite]').getByText(/2 nieuwe opties/),
    ).toBeAttached();
    await ineke.press('2 nieuwe opties');
    await expect(ineke.page.getByText('Twaalf bedden erbij')).toBeInViewport();
    await expect(ineke.button('2 nieuwe opties')).toHaveCount(0);
  });

  await test.step('While I type it waits too, and what I typed stays', async () => {
    await ineke.page.evaluate(() => scrollTo(0, 0));
    const field = ineke.page.getByRole('textbox', { name: 'Nog een idee?' });
    await field.pressSequentially('Half');
    const before = (await field.boundingBox())?.y;
    await writesOption(marjan, 'Een busje na zessen');
    await expect(ineke.button('1 nieuwe optie')).toBeVisible();
    await ineke.seesNot('Een busje na zessen');
    expect((await field.boundingBox())?.y).toBe(before);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('Half');
    await field.fill('');
    await field.blur();
    await ineke.sees('Een busje na zessen');
  });
});

test('Who is writing as the cards are turned over writes on', async ({ browser, baseURL }) => {
  const { femke, marjan } = await twoAtATable(browser, baseURL);
  const { page } = marjan;
  const writesOn = async (field: Locator, reveal: string, revealed: string) => {
    await field.pressSequentially('Rust in ');
    await femke.leads(reveal);
    await marjan.sees(revealed);
    await expect(field).toBeFocused();
    await page.keyboard.type('de nacht');
    await expect(field).toHaveValue('Rust in de nacht');
  };
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
  await writesInterest(marjan, 'zh-i1');
  await marjan.pick('Van mij');
  const interest = page.getByRole('textbox', { name: /op het spel\?$/ });
  await writesOn(interest, 'Toon de belangen', 'Doorvragen mag');
  await expect(page.getByLabel('Van mij')).toBeChecked();
  await marjan.press('Leg neer');
  await femke.sees('Rust in de nacht');

  await femke.movesOn('Opties', 'Vandaag gaat het om de kaarten.');
  await femke.leads('Open de ronde');
  await writesOption(marjan, 'Eén telefoonnummer');
  const option = page.getByRole('textbox', { name: /^(Wat zou er kunnen|Nog een idee)\?$/ });
  await writesOn(option, 'Toon de kaarten', 'Alles ligt op tafel.');
  await marjan.press('Leg neer');
  await expect(option).toHaveValue('');
  await femke.sees('Rust in de nacht');
});
