import type { Page } from '@playwright/test';

/** What stands in every error that is made here. */
export const made = /Made to fail/;

/**
 * Goes on to a board that fails in the browser, as a fault of ours would make it: something that every board in step 1 needs is not there.
 * With `frame` the page that says so fails as well. A page that is loaded anew is whole again.
 */
export async function crash(page: Page, path: string, frame = false): Promise<void> {
  await page.evaluate(
    ([to, all]) => {
      const whole = Map.groupBy;
      Map.groupBy = () => {
        throw new Error('Made to fail');
      };
      Object.assign(Map.groupBy, { whole });
      if (all) {
        const { split } = String.prototype;
        // That page has no words, and may not even say so.
        String.prototype.split = function (this: string, ...how: unknown[]) {
          if (this.startsWith('crash.')) throw new Error('Made to fail');
          return Reflect.apply(split, this, how);
        };
        const report = console.error;
        console.error = (...said) => {
          if (said[0]?.code) throw new Error('Made to fail');
          report(...said);
        };
      }
      window.next?.router?.push(to);
    },
    [path, frame] as const,
  );
}

/** What was missing is there again. */
export const mend = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Map.groupBy = (Map.groupBy as unknown as { whole: typeof Map.groupBy }).whole;
  });
