import { type BrowserContext, test as base, expect } from '@playwright/test';
import { slowLine } from './slow-line.ts';

/** What went wrong since the last look in any browser, in words. */
const faults: string[] = [];

/** What a browser itself says about a connection that is cut or an answer that is a refusal: tests do that on purpose. */
const network =
  /^(Failed to load resource: |WebSocket connection to |WebSocket is already in CLOSING or CLOSED state)/;

function watch(context: BrowserContext): void {
  slowLine(context);
  let house: string | undefined;
  context.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    if (!/^https?:$/.test(protocol)) return;
    house ??= hostname;
    if (hostname !== house) faults.push(`${house} asked another house: ${href}`);
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      const { hostname } = new URL(socket.url());
      if (hostname !== house) faults.push(`${house} talks to another house: ${socket.url()}`);
    }),
  );
  context.on('weberror', (error) => {
    faults.push(`uncaught: ${error.error().message}`);
  });
  // What the content security policy stops is said here too.
  context.on('console', (message) => {
    if (message.type() === 'error' && !network.test(message.text())) faults.push(message.text());
  });
}

/** A test that made something go wrong on purpose says what; without it, nothing of the kind was reported. */
export function forgive(what: RegExp): void {
  const rest = faults.filter((fault) => !what.test(fault));
  expect(rest.length, 'reported').toBeLessThan(faults.length);
  faults.splice(0, faults.length, ...rest);
}

function nothingWrong(): void {
  expect(faults.splice(0), 'what the browsers held against the pages').toEqual([]);
}

/**
 * The test of every spec: whatever else it holds, no page asks anything of another house, and no browser has an error to report,
 * such as a script that the content security policy stops.
 */
export const test = base.extend<{ clean: undefined }, { watched: undefined }>({
  watched: [
    async ({ browser }, use) => {
      browser.on('context', watch);
      await use(undefined);
      nothingWrong();
    },
    { scope: 'worker', auto: true },
  ],
  clean: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      await use(undefined);
      nothingWrong();
    },
    { auto: true },
  ],
});
