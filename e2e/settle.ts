import type { Page } from '@playwright/test';

/** Two frames: what was done to the page has told its screens by then, and what measures itself did so in its present size. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
