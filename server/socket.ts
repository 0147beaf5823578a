import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { clientMessages } from '../lib/protocol/messages.ts';
import { type Answer, type Handshake, maxMessage } from '../lib/protocol/wire.ts';
import { addressOf, sameOrigin, type Whereabouts } from './caller.ts';
import type { Db } from './db.ts';
import { expectPlace, passFor } from './handshake.ts';
import type { Limits } from './limits.ts';
import { type Guest, Live } from './live.ts';
import type { Rooms } from './rooms.ts';
import type { Secrets } from './secrets.ts';
import type { LiveServer, LiveSocket, Pass } from './wire-types.ts';
import { linksOf } from './workshops.ts';

export type SocketPorts = {
  readonly http: HttpServer;
  readonly db: Db;
  readonly secrets: Secrets;
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly where: Whereabouts;
  readonly problem: (what: string, error: unknown) => void;
};

export type Sockets = {
  readonly io: LiveServer;
  /** How many connections a workshop has. */
  connections(workshopId: string): number;
  /** How many of them read too slowly, at this moment. */
  behind(workshopId: string): number;
  /** Ends the projectors of a workshop, after their links were revoked. */
  endScreens(workshopId: string): void;
  /** Tells the projectors of a workshop what to join by, after it changed. */
  renewJoin(workshopId: string): Promise<void>;
  close(): Promise<void>;
};

/** A connection that has its place in a workshop. */
type Entered = { readonly live: Live; readonly guest: Guest };

const checkEveryMs = 1_000;
const tooFast: Answer = { ok: false, reason: { code: 'too-fast' } };
const malformed: Answer = { ok: false, reason: { code: 'malformed' } };

/** Live workshops over Socket.IO. A link that died without a word is noticed here within 20 seconds; a client that asks sooner is answered. */
export function openSockets(ports: SocketPorts): Sockets {
  const { db, secrets, rooms, limits, where, problem } = ports;
  const lives = new Map<string, { live: Live; release: () => void }>();

  const io: LiveServer = new Server(ports.http, {
    path: '/live',
    transports: ['websocket', 'polling'],
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: maxMessage,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    connectTimeout: 10_000,
    serveClient: false,
    destroyUpgrade: false,
    allowRequest: (request, answer) => {
      if (!sameOrigin(request, where)) return answer('origin', false);
      if (new URL(request.url ?? '', 'http://x').searchParams.has('sid')) return answer(null, true);
      limits.connect.take(addressOf(request, where)).then(
        (allowed) => {
          if (allowed) expectPlace(db, request);
          answer(allowed ? null : 'too many connections', allowed);
        },
        () => answer('limit', false),
      );
    },
  });

  io.use((socket, next) => {
    socket.data.address = addressOf(socket.request, where);
    passFor(db, socket.handshake.auth, socket.request).then(
      (pass) => {
        socket.data.pass = pass;
        next();
      },
      (error) => {
        problem('handshake', error);
        next(new Error('store-unavailable'));
      },
    );
  });

  io.on('connection', (socket) => {
    const { pass } = socket.data;
    if (!pass.ok) {
      socket.emit('bye', pass.reason);
      socket.disconnect(true);
      return;
    }
    const guest = enter(socket, pass);
    guest.catch((error) => {
      problem('opening a room', error);
      socket.disconnect(true);
    });
    serve(socket, guest, pass.person ?? socket.id);
    if (pass.join) greet(guest, pass.join);
  });

  /** Who says with the handshake what they hold, need not ask for the rest. */
  function greet(entered: Promise<Entered>, [since, had]: NonNullable<Handshake['join']>): void {
    entered
      .then(({ live, guest }) =>
        live.join(guest, since, had, (joined) => guest.socket.emit('joined', joined)),
      )
      .catch((error) => problem('joining', error));
  }

  async function enter(
    socket: LiveSocket,
    { workshopId, person, inflates }: Pass & { ok: true },
  ): Promise<Entered> {
    const { room, release } = await rooms.hold(workshopId);
    const known = lives.get(workshopId);
    const readJoin = () => linksOf(db, secrets, workshopId);
    const here = known ?? { live: new Live(io, workshopId, room, readJoin), release };
    if (known) release();
    else lives.set(workshopId, here);
    const guest = here.live.add(socket, person, inflates);
    const leave = () => {
      here.live.leave(guest);
      if (here.live.size > 0 || lives.get(workshopId) !== here) return;
      lives.delete(workshopId);
      here.release();
    };
    if (socket.connected) socket.once('disconnect', leave);
    else leave();
    return { live: here.live, guest };
  }

  /** Every message is counted, checked, and answered; whatever goes wrong stays with this one message. */
  function serve(socket: LiveSocket, entered: Promise<Entered>, who: string): void {
    const { pass, address } = socket.data;
    const key = pass.ok ? `${pass.workshopId}/${who}` : who;

    socket.use(([event, ...args], next) => {
      Promise.all([limits.person.take(key), limits.address.take(address)]).then(
        (taken) => {
          if (taken.every(Boolean)) return next();
          const answer = args.at(-1);
          if ((event === 'send' || event === 'join') && typeof answer === 'function')
            answer(tooFast);
        },
        (error) => problem('limits', error),
      );
    });

    /** Runs a handler for a well-formed message; `refuse` answers any other. */
    const on = <Name extends keyof typeof clientMessages>(
      event: Name,
      handle: (
        input: (typeof clientMessages)[Name]['_output'],
        answer: (...args: unknown[]) => void,
      ) => Promise<void>,
      refuse: readonly unknown[],
    ) => {
      const listener = (...args: unknown[]) => {
        const answer = args.pop();
        if (typeof answer !== 'function') return;
        const reply = answer as (...args: unknown[]) => void;
        const input = clientMessages[event].safeParse(args);
        if (!input.success) return reply(...refuse);
        handle(input.data, reply).catch((error) => problem(event, error));
      };
      socket.on(event, listener as never);
    };

    on('beat', async (_input, answer) => answer(), []);
    on(
      'typing',
      async ([step], answer) => {
        const { live, guest } = await entered;
        live.typing(guest, step);
        answer();
      },
      [],
    );
    on(
      'join',
      async ([since, had], answer) => {
        const { live, guest } = await entered;
        await live.join(guest, since, had, answer);
      },
      [malformed],
    );
    on(
      'send',
      async ([commandId, type, payload], answer) => {
        const { live, guest } = await entered;
        answer(await live.send(guest, commandId, { type, payload }));
      },
      [malformed],
    );
    on(
      'direct',
      async ([direction], answer) => {
        const { live, guest } = await entered;
        live.wall.direct(guest, direction);
        answer();
      },
      [],
    );
    on(
      'stage',
      async ([stage], answer) => {
        const { live, guest } = await entered;
        live.wall.stage(guest, stage);
        answer();
      },
      [],
    );
    on(
      'history',
      async ([after], answer) => {
        const { live, guest } = await entered;
        const viewer = live.viewerOf(guest);
        if (!viewer) return answer([], 0);
        const { news, last } = await live.room.history(viewer, after);
        answer(news, last);
      },
      [[], 0],
    );
  }

  rooms.onTurn((workshopId, turn, before, after) =>
    lives.get(workshopId)?.live.publish(turn, before, after),
  );

  const check = setInterval(() => {
    for (const { live } of lives.values()) live.checkReaders(limits.behind, Date.now());
  }, checkEveryMs);
  check.unref();

  return {
    io,
    connections: (workshopId) => lives.get(workshopId)?.live.size ?? 0,
    behind: (workshopId) => lives.get(workshopId)?.live.behind ?? 0,
    endScreens: (workshopId) => lives.get(workshopId)?.live.endScreens(),
    async renewJoin(workshopId) {
      await lives.get(workshopId)?.live.wall.renewJoin();
    },
    async close() {
      clearInterval(check);
      await io.close();
    },
  };
}
