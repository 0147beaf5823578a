import type { Page } from '@playwright/test';

export type HeldLine = { readonly hold: () => void; readonly release: () => void };

/**
 * The line between this page and the server, from its next connection on. While it is held the page sends what is pressed and hears nothing;
 * at the release it hears all of it, in order. So two people do something at the same moment, however fast the machine is.
 */
export async function heldLine(page: Page): Promise<HeldLine> {
  let waiting: (() => void)[] | null = null;
  await page.routeWebSocket(/\/live\//, (socket) => {
    socket.connectToServer().onMessage((message) => {
      const pass = () => socket.send(message);
      if (waiting) waiting.push(pass);
      else pass();
    });
  });
  return {
    hold: () => {
      waiting ??= [];
    },
    release: () => {
      const all = waiting ?? [];
      waiting = null;
      for (const pass of all) pass();
    },
  };
}
