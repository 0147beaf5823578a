import { createServer, type RequestListener, type Server } from 'node:http';
import { openApi } from './api/router.ts';
import { routes } from './api/routes.ts';
import type { Whereabouts } from './caller.ts';
import type { Db } from './db.ts';
import type { Journal } from './journal.ts';
import type { Limits } from './limits.ts';
import { lookUpAhead } from './look-up-ahead.ts';
import { Rooms } from './rooms.ts';
import { Rows } from './rows.ts';
import type { Secrets } from './secrets.ts';
import { openSockets, type Sockets } from './socket.ts';

export type AppPorts = {
  readonly db: Db;
  readonly journal: Journal;
  readonly secrets: Secrets;
  readonly limits: Limits;
  readonly where: Whereabouts;
  readonly maxPeople: number;
  readonly problem: (what: string, error: unknown) => void;
  /** Answers what is not for the api: the pages. */
  readonly pages?: RequestListener;
};

export type App = {
  readonly http: Server;
  readonly rooms: Rooms;
  readonly sockets: Sockets;
  /** Takes no more, answers what it took, and closes every connection; the database stays open. */
  stop(): Promise<void>;
};

const restMs = 60_000;
const sweepEveryMs = 15_000;

/** The whole server but for its settings, its database and its port. */
export function openApp(ports: AppPorts): App {
  let ready = true;
  const rooms = new Rooms({ ...ports, clock: Date.now });
  const rows = new Rows(ports.db, rooms, ports.problem);
  const http = createServer({
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    maxHeaderSize: 16_384,
  });
  const sockets = openSockets({ ...ports, http, rooms });
  const apiPorts = { ...ports, rooms, sockets, ready: () => ready };
  const api = openApi(apiPorts, routes);

  // Socket.IO took the requests for its own path out before they come here.
  http.on('request', (request, response) => {
    if (request.url?.startsWith('/live/') || api(request, response)) return;
    const { pages } = ports;
    if (pages) void lookUpAhead(request, response, apiPorts).then(() => pages(request, response));
    else response.writeHead(404).end();
  });

  const sweep = setInterval(() => {
    rooms.sweep(restMs).catch((error) => ports.problem('sweep', error));
  }, sweepEveryMs);
  sweep.unref();

  return {
    http,
    rooms,
    sockets,
    async stop() {
      ready = false;
      clearInterval(sweep);
      await sockets.close();
      http.closeAllConnections();
      await rooms.settled();
      await rows.flush();
    },
  };
}
