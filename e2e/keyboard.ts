import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { type Stop, stopAt, watchPointer } from './focus.ts';
import { Person } from './people.ts';

/** More presses than any screen takes from one end to the other. */
const enough = 400;

/**
 * A person without a pointer: only keys, and looking. Every place where the focus comes is looked at; what is wrong with it is kept in
 * `faults`, and the person goes on as well as they can.
 */
export class Keyboard extends Person {
  readonly faults: string[] = [];
  /** What was done last, and on which page: then the focus is somewhere. */
  #last = { did: '', at: '' };

  static override async arrive(browser: Browser, name: string, url: string): Promise<Keyboard> {
    const { context, page } = await Person.arrive(browser, name, url);
    await watchPointer(context);
    return new Keyboard(name, context, page);
  }

  override async hit(target: Locator): Promise<void> {
    await this.#goTo(target);
    await this.#do(`pressing ${target}`, 'Enter');
  }

  override async type(target: Locator, text: string): Promise<void> {
    await this.#goTo(target);
    const keys = this.page.keyboard;
    if ((await target.getAttribute('type')) === 'date') return this.#date(target, text);
    await keys.press('ControlOrMeta+a');
    if (text === '') await keys.press('Delete');
    else await keys.insertText(text);
    await expect(target).toHaveValue(text);
  }

  override async tick(target: Locator): Promise<void> {
    await this.#goTo(target);
    if (!(await target.isChecked())) await this.#do(`ticking ${target}`, 'Space');
    await expect(target).toBeChecked();
  }

  override async pick(label: string, within: Page | Locator = this.page): Promise<void> {
    const words = this.page.getByText(label, { exact: true });
    const radio = within.locator('label').filter({ has: words }).getByRole('radio').first();
    await this.#goTo(radio);
    if (!(await radio.isChecked())) await this.#do(`choosing ${label}`, 'Space');
    await expect(radio).toBeChecked();
  }

  override async select(target: Locator, label: string): Promise<void> {
    await this.#goTo(target);
    const steps = await target.evaluate((list: HTMLSelectElement, wanted) => {
      const place = [...list.options].findIndex((one) => one.label === wanted);
      return place - list.selectedIndex;
    }, label);
    for (let n = 0; n < Math.abs(steps); n++)
      await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    await expect(target.locator('option:checked')).toHaveText(label);
  }

  override async slide(target: Locator, value: number): Promise<void> {
    await this.#goTo(target);
    for (let n = 0; n < 100; n++) {
      const now = Number(await target.inputValue());
      if (now === value) return;
      await this.page.keyboard.press(now < value ? 'ArrowRight' : 'ArrowLeft');
    }
    throw new Error(`${target} does not come to ${value} by arrow keys`);
  }

  /** Escape, which closes what lies over the table; the focus must be back on what opened it. */
  async escapes(to: Locator): Promise<void> {
    await this.#do('Escape', 'Escape');
    await expect(to).toBeFocused();
  }

  /** The parts of a date are typed in the order of this computer: the one that gives the date. */
  async #date(target: Locator, date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    for (const typed of [month + day + year, day + month + year]) {
      for (const _part of 'dmy') await this.page.keyboard.press('ArrowLeft');
      await this.page.keyboard.type(typed);
      if ((await target.inputValue()) === date) return;
    }
    throw new Error(`${target} does not take ${date}`);
  }

  async #do(what: string, key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.#last = { did: what, at: this.page.url() };
  }

  /** Keys only: Tab forwards or backwards, and the arrows where one place of a group is in the order of Tab. */
  async #goTo(target: Locator): Promise<void> {
    await target.first().waitFor({ state: 'attached' });
    if (this.#last.at === this.page.url()) {
      // Whatever was done, by me or by others since: on the same page there is a place where I am.
      await expect
        .poll(() => this.page.evaluate(() => document.activeElement !== document.body))
        .toBe(true)
        .catch(() => this.faults.push(`the focus was lost after ${this.#last.did}`));
    }
    for (let presses = 0; presses < enough; presses++) {
      const stop = await target.evaluate(stopAt);
      if (presses > 0) this.#judge(stop);
      if (stop.here) return;
      await this.page.keyboard.press(stop.key);
    }
    throw new Error(`${target} is not reached with the keyboard`);
  }

  #judge({ fault, name }: Stop): void {
    if (!fault) return;
    const line = `the focus on ${name} ${fault}`;
    if (!this.faults.includes(line)) this.faults.push(line);
  }

  /** Nothing was wrong on the way, and no pointer was used. */
  async hadNoTrouble(): Promise<void> {
    expect.soft(this.faults.splice(0), `${this.name} without a pointer`).toEqual([]);
    expect.soft(await this.page.evaluate(() => window.pointed), 'a pointer').toBe(0);
  }
}
