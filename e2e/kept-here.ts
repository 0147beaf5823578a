import type { Page } from '@playwright/test';

/** How many commands wait in this browser, where they outlive the page that gave them. */
export const keptHere = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opened = indexedDB.open('speelruimte');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const db = opened.result;
          const counted = db.transaction('outbox').objectStore('outbox').count();
          counted.onsuccess = () => {
            db.close();
            done(counted.result);
          };
        };
      }),
  );
