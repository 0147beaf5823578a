import type { BrowserContext } from '@playwright/test';

/** In ms, there and back each; from the environment. Nought is the line of this machine. */
const delay = Number(process.env.SLOW_LINE ?? 0);

/**
 * With SLOW_LINE=400 every word between a board and the server takes that long. A test that builds on what only its own screen shows, or on
 * what another screen does not show yet, then fails each time instead of once in a hundred.
 */
export function slowLine(context: BrowserContext): void {
  if (delay === 0) return;
  void context.routeWebSocket(/\/live\//, (socket) => {
    const server = socket.connectToServer();
    // Timers of the same length end in the order in which they began.
    socket.onMessage((message) => void setTimeout(() => server.send(message), delay));
    server.onMessage((message) => void setTimeout(() => socket.send(message), delay));
    socket.onClose((code, reason) => void setTimeout(() => server.close({ code, reason }), delay));
    server.onClose((code, reason) => void setTimeout(() => socket.close({ code, reason }), delay));
  });
}
