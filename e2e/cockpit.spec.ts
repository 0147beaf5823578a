import { expect, type Page } from '@playwright/test';
import { type Moment, Moments } from './moments.ts';
import { test } from './watched.ts';

// The facilitator's bar at a table that stands still at a moment of the sample: what is pressed there, and what others see of it.
const used = [
  'broaden-waiting',
  'broaden-silent',
  'broaden-closed',
  'options-waiting',
  'options-revealed',
  'options-closed',
  'preferred-waiting',
  'preferred-closed',
  'packages-waiting',
  'packages-revealed',
  'improve-waiting',
  'improve-revealed',
  'improve-closed',
  'phase-waiting',
  'phase-planned',
  'phase-closed',
] as const satisfies readonly Moment[];

let tables: Moments;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  tables = await Moments.lay(used, ['nl']);
});
test.afterAll(() => tables.server.close());

const bar = (page: Page) => page.getByRole('region', { name: 'Begeleiden' });
const leadsBy = async (page: Page, line: string | RegExp) => {
  await bar(page).getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: line }).click();
};
const sheet = (page: Page) => page.getByRole('dialog');
const lit = (page: Page) => page.locator('[data-lit]');

test('What the facilitator brings into view lights up for all, and takes no one’s cursor or text', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'options-revealed');
  const marjan = await tables.seat(browser, 'zh1', 'options-revealed');
  const writer = await tables.seat(browser, 'zh2', 'options-revealed');
  const field = writer.getByLabel('Nog een idee?');
  await field.fill('Een bus die ook ’s nachts');
  const before = await writer.evaluate(() => scrollY);

  await femke.getByRole('button', { name: /Stop met faxen/ }).click();
  await femke.getByRole('menuitem', { name: 'Laat iedereen dit zien' }).click();
  await expect(lit(marjan)).toContainText('Stop met faxen');
  await expect(lit(marjan)).toBeInViewport();

  await expect(writer.getByRole('button', { name: 'Kijk mee' })).toBeVisible();
  expect(await writer.evaluate(() => scrollY)).toBe(before);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Een bus die ook ’s nachts');
  await writer.getByRole('button', { name: 'Kijk mee' }).click();
  await expect(lit(writer)).toBeInViewport();

  const late = await tables.seat(browser, 'ob1', 'options-revealed');
  await expect(lit(late)).toBeInViewport();

  await femke.getByRole('button', { name: 'Laat los' }).click();
  for (const page of [marjan, writer, late]) await expect(lit(page)).toHaveCount(0);
});

test('Whoever is followed lights what they point at, also on a step that was before', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'preferred-closed');
  const marjan = await tables.seat(browser, 'zh1', 'preferred-closed');
  await bar(femke).getByRole('button', { name: 'Volg mij' }).click();
  await femke.getByRole('navigation').getByRole('button', { name: 'Verbreden' }).click();
  await expect(marjan.getByText('Je kijkt naar stap 1')).toBeVisible();
  await femke.locator('#goals h2').click();
  await expect(lit(marjan)).toHaveAttribute('id', 'goals');
  await bar(femke).getByRole('button', { name: 'Volg mij' }).click();
  await expect(lit(marjan)).toHaveCount(0);
  await expect(marjan.getByText('Je kijkt naar stap 1')).toHaveCount(0);
});

test('A message stands at the top for all until its reader closes it or the facilitator takes it away', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'improve-revealed');
  const marjan = await tables.seat(browser, 'zh1', 'improve-revealed');
  const gerda = await tables.seat(browser, 'zh2', 'improve-revealed');
  await leadsBy(femke, 'Bericht of vraag aan iedereen');
  await sheet(femke).getByLabel('Bericht').fill('Om drie uur is er koffie');
  await sheet(femke).getByRole('button', { name: 'Stuur', exact: true }).first().click();
  const line = 'Om drie uur is er koffie';
  for (const page of [marjan, gerda]) await expect(page.getByText(line)).toBeVisible();
  await marjan.locator('.told').getByRole('button', { name: 'Sluiten' }).click();
  await expect(marjan.getByText(line)).toHaveCount(0);
  await expect(gerda.getByText(line)).toBeVisible();
  await femke.locator('.told').getByRole('button', { name: 'Haal weg' }).click();
  await expect(gerda.getByText(line)).toHaveCount(0);

  await leadsBy(femke, 'Bericht of vraag aan iedereen');
  const question = 'Wat heb je nodig om mee te kunnen?';
  await sheet(femke)
    .getByRole('button', { name: `Stuur: ${question}` })
    .click();
  await expect(marjan.getByText(question)).toBeVisible();
});

test('A subject is parked by anyone at the table, and dealt with by the facilitator', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'phase-planned');
  const marjan = await tables.seat(browser, 'zh1', 'phase-planned');
  await marjan.getByRole('button', { name: 'Menu', exact: true }).click();
  await marjan.getByRole('menuitem', { name: /^Parkeerplaats/ }).click();
  await sheet(marjan).getByLabel('Wat wil je parkeren?').fill('Wie betaalt de tolken?');
  await sheet(marjan).getByRole('button', { name: 'Parkeer', exact: true }).click();
  await leadsBy(femke, /^Parkeerplaats/);
  await sheet(femke).getByRole('button', { name: 'Afgehandeld: Wie betaalt de tolken?' }).click();
  await sheet(femke)
    .getByLabel(/^Hoe is het afgehandeld/)
    .fill('De gemeente doet dat al');
  await sheet(femke).getByRole('button', { name: 'Zet op afgehandeld' }).click();
  await expect(sheet(marjan).getByText('De gemeente doet dat al')).toBeVisible();
});

test('A note stays on this device until it is saved, and is there again after a reload', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'preferred-waiting');
  await leadsBy(femke, 'Mijn notities');
  const note = sheet(femke).getByLabel(/^Notitie bij/);
  await note.fill('Eerst de thuiszorg');
  await femke.reload();
  await leadsBy(femke, 'Mijn notities');
  await expect(note).toHaveValue('Eerst de thuiszorg');
  await sheet(femke).getByRole('button', { name: 'Bewaar' }).click();
  await expect(sheet(femke)).toHaveCount(0);
  await leadsBy(femke, 'Mijn notities');
  await expect(sheet(femke).getByText('bewaard', { exact: true })).toBeVisible();
});

test('What is open is passed over with a reason on the spot, and taken up again', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'options-closed');
  await bar(femke)
    .getByRole('button', { name: /^Bekijk alle/ })
    .click();
  const list = sheet(femke);
  await list.getByRole('button', { name: 'Sla over' }).first().click();
  await list.getByLabel(/^Waarom slaan jullie dit over/).fill('Komt na de pauze terug');
  await list.getByRole('button', { name: 'Sla over met deze reden' }).click();
  await expect(list.getByText(/Komt na de pauze terug/)).toBeVisible();
  await list.getByRole('button', { name: 'Toch niet overslaan' }).click();
  await expect(list.getByText(/Komt na de pauze terug/)).toHaveCount(0);
});

test('Keys do what the overview says, never while someone writes', async ({ browser }) => {
  const femke = await tables.seat(browser, 'fa1', 'options-revealed');
  await femke.keyboard.press('?');
  await expect(sheet(femke)).toContainText('Sneltoetsen');
  await femke.keyboard.press('m');
  await expect(sheet(femke)).toContainText('Sneltoetsen');
  await femke.keyboard.press('Escape');
  await expect(sheet(femke)).toHaveCount(0);
  const own = femke.getByLabel('Of in je eigen woorden');
  await own.pressSequentially('pan? amt');
  await expect(own).toHaveValue('pan? amt');
  await expect(sheet(femke)).toHaveCount(0);
  await femke.locator('main h1').click();
  await femke.keyboard.press('n');
  await expect(bar(femke).getByRole('button', { name: 'Sluit de ronde' })).toBeFocused();
  await femke.keyboard.press('p');
  await expect(sheet(femke)).toContainText('Parkeerplaats');
  await femke.keyboard.press('Escape');

  const marjan = await tables.seat(browser, 'zh1', 'options-revealed');
  await marjan.locator('main h1').click();
  await marjan.keyboard.press('m');
  await expect(sheet(marjan)).toHaveCount(0);
  await marjan.keyboard.press('k');
  await expect(marjan.getByRole('switch', { name: 'Ik ben klaar' })).toBeChecked();
});

test('Time that is up is said to all and closes nothing', async ({ browser }) => {
  const femke = await tables.seat(browser, 'fa1', 'broaden-silent');
  const marjan = await tables.seat(browser, 'zh1', 'broaden-silent', {
    before: (page) => page.clock.install(),
  });
  await expect(marjan.getByRole('timer')).toBeVisible();
  await bar(femke).getByRole('button', { name: /Klok$/ }).click();
  await femke.getByRole('button', { name: 'Zet stil' }).click();
  await expect(marjan.getByRole('timer', { name: 'De klok staat stil' })).toBeVisible();
  await femke.getByRole('button', { name: 'Laat lopen' }).click();
  await marjan.clock.fastForward('30:00');
  await expect(marjan.getByText('Tijd is om', { exact: true })).toBeVisible();
  await expect(marjan.locator('main textarea').first()).toBeEnabled();
});

test('Who is there and how to join are one press away, and never an old code', async ({
  browser,
}) => {
  const femke = await tables.seat(browser, 'fa1', 'options-revealed');
  const second = await femke.context().newPage();
  await second.goto(femke.url());
  for (const width of [768, 1366]) {
    await femke.setViewportSize({ width, height: 900 });
    await femke.getByRole('button', { name: 'Wie is er', exact: true }).click();
    await expect(
      sheet(femke).getByRole('heading', { name: 'Wie zit er aan tafel?' }),
    ).toBeVisible();
    await femke.keyboard.press('Escape');
    await expect(sheet(femke)).toHaveCount(0);
  }
  const wayIn = femke.getByRole('button', { name: /^Meedoen/ });
  const { code } = tables.at('options-revealed', 'nl');
  await expect(wayIn).toContainText(`${code.slice(0, 3)} ${code.slice(3)}`);
  await wayIn.click();
  const shown = sheet(femke).locator('.code');
  await expect(shown).toHaveText(/^.{3} .{3}$/);
  const old = (await shown.textContent()) as string;

  await second.getByRole('button', { name: /^Meedoen/ }).click();
  await sheet(second).getByRole('button', { name: 'Maak een nieuwe link' }).click();
  await second
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Maak een nieuwe link', exact: true })
    .click();
  await expect(shown).not.toHaveText(old);
  const fresh = (await shown.textContent()) as string;
  await femke.keyboard.press('Escape');
  await expect(wayIn).toContainText(fresh);
});

test('Whoever wants to hear the end of the time says so on their own device', async ({
  browser,
}) => {
  const marjan = await tables.seat(browser, 'zh1', 'broaden-silent', {
    before: async (page) => {
      await page.clock.install();
      // A browser that allows sound once someone pressed something, and counts the notes.
      await page.addInitScript(() => {
        const heard = window as unknown as { notes: number };
        heard.notes = 0;
        const pressed = new Promise((done) => addEventListener('pointerdown', done, true));
        const part = () => new Proxy({}, { get: () => () => {} });
        class Sound {
          state = 'suspended';
          currentTime = 0;
          resume() {
            return pressed.then(() => {
              this.state = 'running';
            });
          }
          createOscillator() {
            const start = () => {
              heard.notes += 1;
            };
            return { frequency: {}, connect: (next: unknown) => next, start, stop: () => {} };
          }
          createGain() {
            return { gain: part(), connect: (next: unknown) => next };
          }
        }
        Object.assign(window, { AudioContext: Sound });
      });
    },
  });
  const notes = () => marjan.evaluate(() => (window as unknown as { notes: number }).notes);
  const over = marjan.getByText('Tijd is om', { exact: true });
  const sound = marjan.getByRole('switch', { name: 'Geluid' });
  await expect(sound).not.toBeChecked();
  await sound.click();
  await expect(sound).toBeChecked();
  await expect.poll(notes).toBe(2);
  // Another day on the same device: remembered, and silent in a browser that nobody touched yet.
  await marjan.reload();
  await expect(sound).toBeChecked();
  await marjan.clock.fastForward('30:00');
  await expect(over).toBeVisible();
  // Nor does it come after all, at a moment when it means nothing.
  await marjan.clock.fastForward('00:05');
  await marjan.locator('main h1').click();
  expect(await notes()).toBe(0);
});

test.describe('Each open item of the checklist leads to where it is worked on', () => {
  for (const moment of used)
    test(moment, async ({ browser }) => {
      const femke = await tables.seat(browser, 'fa1', moment);
      const tool = bar(femke).getByRole('button', { name: /^Bekijk/ });
      await tool.click();
      const ways = await sheet(femke).getByRole('button', { name: 'Ga erheen' }).count();
      await femke.keyboard.press('Escape');
      for (let i = 0; i < ways; i += 1) {
        await tool.click();
        const item = sheet(femke).locator('li.open').nth(i);
        const anchor = await item.getAttribute('data-anchor');
        await item.getByRole('button', { name: 'Ga erheen' }).click();
        // What is not there yet comes with the next thing to do, which then has the keyboard.
        const place = femke.locator(`#${anchor}`);
        const next = bar(femke).locator('.next button');
        await expect(async () => {
          if ((await place.count()) > 0) await expect(place).toBeInViewport({ timeout: 100 });
          else await expect(next).toBeFocused({ timeout: 100 });
        }, `${anchor}`).toPass();
      }
    });
});
