import {
  type Browser,
  type BrowserContext,
  devices,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { settle } from './settle.ts';

const phone = devices['Pixel 7'];

/** A person at the table: a browser of their own, and what a person does in it, by the names that they read. */
export class Person {
  static readonly #here = new Set<BrowserContext>();
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;

  constructor(name: string, context: BrowserContext, page: Page) {
    this.name = name;
    this.context = context;
    this.page = page;
  }

  /** Someone with a laptop, or (`on: 'phone'`) with an emulated phone; nobody has been here before. */
  static async arrive(
    browser: Browser,
    name: string,
    baseURL: string,
    on: 'laptop' | 'phone' = 'laptop',
  ): Promise<Person> {
    const context = await browser.newContext({
      baseURL,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      ...(on === 'phone'
        ? { viewport: phone.viewport, userAgent: phone.userAgent, hasTouch: true, isMobile: true }
        : { viewport: { width: 1366, height: 900 } }),
    });
    context.setDefaultTimeout(20_000);
    Person.#here.add(context);
    return new Person(name, context, await context.newPage());
  }

  /** Closes the browsers of everyone who came. */
  static async allLeave(): Promise<void> {
    for (const context of Person.#here) await context.close();
    Person.#here.clear();
  }

  // What hands do. Everything that a person does goes through these six; someone without a pointer does them in another way.

  /** Presses a button, a link, a line of a menu. */
  async hit(target: Locator): Promise<void> {
    await target.click();
  }

  /** Puts this text in a field, in place of what is there. */
  async type(target: Locator, text: string): Promise<void> {
    await target.fill(text);
  }

  /** Ticks a box that may be ticked already. */
  async tick(target: Locator): Promise<void> {
    await target.check();
  }

  /** Chooses one of a few that stand beside each other, by its label. */
  async pick(label: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByText(label, { exact: true }).first().click();
  }

  /** Chooses from a list that folds out. */
  async select(target: Locator, label: string): Promise<void> {
    await target.selectOption({ label });
  }

  async slide(target: Locator, value: number): Promise<void> {
    await target.fill(String(value));
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.hit(this.button(name));
  }

  /** The sheet that lies over the table. */
  get sheet(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Fills the sheet's fields by their labels and presses `verb`; it goes away when that was accepted. */
  async fill(fields: Readonly<Record<string, string>>, verb: string): Promise<void> {
    for (const [label, text] of Object.entries(fields))
      await this.type(this.sheet.getByLabel(label, { exact: true }), text);
    await this.hit(this.sheet.getByRole('button', { name: verb, exact: true }));
    await expect(this.sheet).toHaveCount(0);
  }

  /** Opens the menu of that name and chooses a line of it. */
  async choose(menu: string, line: string): Promise<void> {
    await this.press(menu);
    await this.#take(this.page.getByRole('menuitem', { name: line, exact: true }));
  }

  /** The menu is gone before anything else is pressed: a key would still be for the menu. */
  async #take(line: Locator): Promise<void> {
    await this.hit(line);
    await expect(this.page.getByRole('menu')).toHaveCount(0);
  }

  region(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name });
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).filter({ visible: true }).first()).toBeVisible();
  }

  async seesNot(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text)).toHaveCount(0);
  }

  /**
   * Everything that this person did is in the log: who comes, or loads a page, finds it there. Their own screen shows it earlier, and for a
   * frame it still says that all is saved.
   */
  async saved(): Promise<void> {
    await settle(this.page);
    await expect(this.page.getByText('Bewaard', { exact: true })).toBeVisible();
  }

  /** The facilitator's one yellow button, which must now say this; then it is so for everyone. */
  async leads(verb: string): Promise<void> {
    await this.hit(this.region('Begeleiden').getByRole('button', { name: verb, exact: true }));
    await this.saved();
  }

  /** A line of the menu in the facilitator's bar. */
  async leadsBy(line: string | RegExp): Promise<void> {
    await this.hit(this.region('Begeleiden').getByRole('button', { name: 'Meer', exact: true }));
    await this.#take(this.page.getByRole('menuitem', { name: line }));
  }

  /** Asks to go on to the next step: with the yellow button where the bar leads there, else with the menu. */
  async asksOnward(step: string): Promise<void> {
    const bar = this.region('Begeleiden');
    const next = bar.getByRole('button', { name: `Naar ${step}`, exact: true });
    if (await next.isVisible()) return this.hit(next);
    await this.hit(bar.getByRole('button', { name: 'Meer', exact: true }));
    const line = this.page.getByRole('menuitem', { name: 'Verder naar de volgende stap' });
    // What someone else did last may complete the step just now: then the bar itself leads on, and its menu no longer does.
    await expect(line.or(next)).toBeVisible();
    if (await line.isVisible()) return this.#take(line);
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('menu')).toHaveCount(0);
    await this.hit(next);
  }

  /** On the sheet that asks whether to go on: the button that does, once there is a reason for each thing that is not done yet. */
  async givesReasons(step: string, reason?: string): Promise<Locator> {
    const go = this.sheet.getByRole('button', { name: `Ga naar ${step}`, exact: true });
    await expect(go).toBeVisible();
    const open = this.sheet.getByLabel('Waarom gaan jullie toch door?');
    for (const field of reason ? await open.all() : []) await this.type(field, reason as string);
    return go;
  }

  /** To the next step; what is not done yet is passed over with a reason each. */
  async movesOn(step: string, reason?: string): Promise<void> {
    await this.saved();
    await this.asksOnward(step);
    await this.hit(await this.givesReasons(step, reason));
    await expect(this.sheet).toHaveCount(0);
  }

  async isAtStep(step: string): Promise<void> {
    await expect(
      this.page.getByRole('navigation', { name: 'De zes stappen' }).locator('[aria-current=step]'),
    ).toContainText(step);
  }
}
