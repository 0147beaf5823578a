import { spawnSync } from 'node:child_process';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from '@playwright/test';
import { openRoom } from '../lib/client/open-room.ts';
import { Server } from './server.ts';

export type Language = 'nl' | 'en';

/** Every step in every state of its round, in seconds of the sample's session. */
export const moments = {
  lobby: { at: 290 },
  'broaden-waiting': { at: 310 },
  'broaden-silent': { at: 900, clock: 300 },
  'broaden-revealed': { at: 1200 },
  'broaden-closed': { at: 2100 },
  'options-waiting': { at: 2200 },
  'options-silent': { at: 3000, clock: 300 },
  'options-revealed': { at: 3700 },
  'options-closed': { at: 4070 },
  'preferred-waiting': { at: 4200 },
  'preferred-silent': { at: 4480, clock: 300 },
  'preferred-revealed': { at: 4850 },
  'preferred-retest': { at: 5000 },
  'preferred-closed': { at: 5550 },
  'packages-waiting': { at: 6305 },
  'packages-drafted': { at: 6700 },
  'packages-silent': { at: 7050, clock: 300 },
  'packages-revealed': { at: 7400 },
  'packages-closed': { at: 7700 },
  'improve-waiting': { at: 7750 },
  'improve-silent': { at: 7930, clock: 300 },
  'improve-revealed': { at: 8060 },
  'improve-amended': { at: 8640 },
  'improve-asked': { at: 9085 },
  'improve-closed': { at: 9170 },
  'phase-waiting': { at: 9200 },
  'phase-planned': { at: 9700 },
  'phase-accepted': { at: 10300 },
  'phase-closed': { at: 10450 },
  closed: { at: 10900 },
  // The same steps with an empty, a small and a very full table.
  'broaden-empty': { at: 1200, cards: 0 },
  'broaden-three': { at: 1200, cards: 3 },
  'broaden-full': { at: 2100, cards: 150 },
  'options-empty': { at: 3700, cards: 0 },
  'options-three': { at: 3700, cards: 3 },
  'options-full-silent': { at: 3000, cards: 150 },
  'options-full-revealed': { at: 3700, cards: 150 },
  'options-full': { at: 4070, cards: 150 },
  'preferred-empty': { at: 4200, cards: 0 },
  'preferred-full': { at: 4200, cards: 150 },
  // And with eight parties that have long names.
  'lobby-eight': { at: 290, eight: true },
  'broaden-eight-silent': { at: 900, eight: true },
  'options-eight': { at: 3700, eight: true },
  'preferred-eight': { at: 5550, eight: true },
  'packages-eight': { at: 7700, eight: true },
  'improve-eight': { at: 8640, eight: true },
  // Only for what changes the table when it is pressed.
  'options-spare': { at: 4070 },
} as const;

export type Moment = keyof typeof moments;

/** The facilitator, who speaks for a party, someone else of it, and an observer; all by their ids in the case. */
export const seated = ['fa1', 'zh1', 'zh2', 'ob1'] as const;
export type Seated = (typeof seated)[number];

const laptop = { viewport: { width: 1366, height: 900 } };

export type Laid = {
  readonly id: string;
  readonly code: string;
  readonly joinToken: string;
  /** The token of the projector's link. */
  readonly screen: string;
};

/** A server on which the sample's workshop stands as it was at each of these moments, in these languages. */
export class Moments {
  readonly server: Server;
  readonly #browsers: Readonly<Record<string, string>>;
  readonly #laid: Readonly<Record<string, Laid>>;

  private constructor(
    server: Server,
    browsers: Readonly<Record<string, string>>,
    laid: Readonly<Record<string, Laid>>,
  ) {
    this.server = server;
    this.#browsers = browsers;
    this.#laid = laid;
  }

  static async lay(
    names: readonly Moment[],
    languages: readonly Language[],
    settings: Readonly<Record<string, string>> = {},
    people: readonly string[] = seated,
  ): Promise<Moments> {
    let told = '';
    const server = await Server.open(settings, (directory) => {
      const run = spawnSync(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', 'server/moments.testing.ts', directory],
        {
          encoding: 'utf8',
          stdio: ['pipe', 'pipe', 'inherit'],
          maxBuffer: 2 ** 24,
          input: JSON.stringify({
            people,
            moments: names.flatMap((name) =>
              languages.map((language) => ({
                ...moments[name],
                name: `${name} ${language}`,
                language,
              })),
            ),
          }),
        },
      );
      if (run.status !== 0) throw new Error('The moments could not be laid');
      told = run.stdout;
    });
    const { browsers, laid } = JSON.parse(told);
    return new Moments(server, browsers, laid);
  }

  at(name: Moment, language: Language): Laid {
    const laid = this.#laid[`${name} ${language}`];
    if (!laid) throw new Error(`Nobody laid ${name} in ${language}`);
    return laid;
  }

  /** From now on this browser is that person's, at each of these tables. */
  async sit(context: BrowserContext, person: Seated): Promise<void> {
    const value = this.#browsers[person] as string;
    await context.addCookies([
      { name: 'speelruimte', value, url: this.server.url, httpOnly: true, sameSite: 'Lax' },
    ]);
  }

  /** That person at the Dutch table of that moment, in a browser of their own, as soon as all of it is there. */
  async seat(
    browser: Browser,
    person: Seated,
    name: Moment,
    {
      on = laptop,
      before,
    }: { on?: BrowserContextOptions; before?: (page: Page) => Promise<void> } = {},
  ): Promise<Page> {
    const context = await browser.newContext({ ...on, locale: 'nl-NL' });
    context.setDefaultTimeout(20_000);
    await this.sit(context, person);
    await speak(context, this.server.url, 'nl');
    const page = await context.newPage();
    await before?.(page);
    await page.goto(`${this.server.url}/w/${this.at(name, 'nl').id}`);
    // The assignment is there before any script: at the table is who is told that all is saved.
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
    await expect(page.locator('.skeleton')).toHaveCount(0);
    return page;
  }

  /** These people at that table without a screen, as far as they have a place there; what comes back lets them go. */
  async gather(name: Moment, language: Language, people: readonly string[]): Promise<() => void> {
    const { id: workshop } = this.at(name, language);
    const rooms = people.map((person) => {
      const cookie = `speelruimte=${this.#browsers[person]}`;
      return openRoom({
        url: this.server.url,
        workshop,
        headers: { cookie },
        transports: ['websocket'],
      });
    });
    await Promise.all(rooms.map(({ ready }) => ready));
    return () => {
      for (const room of rooms) room.close();
    };
  }
}

/** The language of what the product says, in this browser. */
export async function speak(
  context: BrowserContext,
  url: string,
  language: Language,
): Promise<void> {
  await context.addCookies([{ name: 'locale', value: language, url }]);
}
