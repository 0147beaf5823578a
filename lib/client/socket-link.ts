import { io, type Socket } from 'socket.io-client';
import { unpack } from '../protocol/pack.ts';
import {
  type ClientToServer,
  type Handshake,
  type Joined,
  type News,
  type ServerToClient,
  socketPath,
} from '../protocol/wire.ts';
import { realClock } from './clock.ts';
import { inflated, inflatesHere } from './inflate.ts';
import type { Link, LinkEvents } from './link.ts';
import { pulse } from './pulse.ts';
import { tapNews } from './tap-news.ts';

export type SocketOptions = {
  /** Address of the server, such as `http://192.168.1.20:3000`. */
  readonly url: string;
  /** Only outside a browser, where no cookie jar sends them by itself. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly transports?: readonly ('websocket' | 'polling')[];
  /** Asks for large boards compressed; in a browser that can, when left out. */
  readonly inflates?: boolean;
};

/** How long a connection may take to open, ms. */
const patience = 5000;
const slowestRetry = 5000;
const nothing = () => {};

/**
 * A Socket.IO connection that keeps itself alive. A reset shows as `down` at once, a link that silently died within 10 s; then it tries
 * again, first soon and then ever slower up to 5 s. Socket.IO's own reconnecting is off: it can't be hurried when a phone wakes up.
 */
export function socketLink(
  { url, headers, transports, inflates = inflatesHere }: SocketOptions,
  handshake: Handshake,
  on: LinkEvents,
): Link {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    path: socketPath,
    auth: (give) => {
      const say = () => give({ ...handshake, join: on.holds(), inflates });
      if (on.ahead) void on.ahead.then(say);
      else say();
    },
    query: { w: handshake.workshop },
    forceNew: true,
    autoConnect: false,
    reconnection: false,
    timeout: patience,
    transports: [...(transports ?? ['websocket', 'polling'])],
    tryAllTransports: true,
    ...(headers && { extraHeaders: { ...headers } }),
  });
  let closed = false;
  let attempt = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  /** Takes the answer to the join that went along with the handshake, once; until it is asked for it has not come. */
  let greeted: ((joined: Joined) => void) | null = null;
  let greeting = false;

  /** What came while a compressed board was being unpacked; null when none is. */
  let held: News[] | null = null;

  const hear = (news: News) => {
    if (held) held.push(news);
    else on.news(news);
  };
  const unpackBoard = (joined: Joined, answer: (joined: Joined) => void) => {
    life.came();
    if (!joined.ok || !joined.snapshot?.gzip) return answer(joined);
    const mine: News[] = [];
    held = mine;
    inflated(joined.snapshot).then(
      (snapshot) => {
        if (held !== mine) return;
        held = null;
        answer({ ...joined, snapshot });
        for (const news of mine) on.news(news);
      },
      () => socket.io.engine.close(),
    );
  };

  const connect = () => {
    clearTimeout(retry);
    if (!closed) socket.connect();
  };
  const later = () => {
    clearTimeout(retry);
    if (closed) return;
    const wait = Math.min(slowestRetry, 200 * 2 ** attempt) * (0.5 + Math.random() / 2);
    attempt += 1;
    retry = setTimeout(connect, wait);
  };
  const life = pulse({
    clock: realClock,
    ask: (answered) => socket.emit('beat', answered),
    dead: () => socket.io.engine.close(),
  });

  socket.on('connect', () => {
    attempt = 0;
    life.up();
    greeting = true;
    held = null;
    socket.io.engine.on('packet', life.heard);
    tapNews(socket, (packed) => {
      life.heard();
      if (socket.connected) hear(unpack(packed));
    });
    on.up();
  });
  socket.on('disconnect', () => {
    greeted = null;
    held = null;
    life.down();
    if (closed) return;
    on.down();
    later();
  });
  socket.on('connect_error', (error) => {
    const reason = 'data' in error ? error.data : undefined;
    if (typeof reason === 'object' && reason !== null && 'code' in reason)
      on.bye({ code: String(reason.code) });
    later();
  });
  // By polling, and where the connection can't be tapped.
  socket.on('n', (...packed) => hear(unpack(packed)));
  socket.on('joined', (joined) => {
    if (greeted) unpackBoard(joined, greeted);
    greeted = null;
  });
  socket.on('here', on.here);
  socket.on('wall', on.wall);
  socket.on('typing', on.typing);
  socket.on('again', on.again);
  socket.on('bye', on.bye);
  connect();

  return {
    join: (since, viewer, answer) => {
      greeted = greeting ? answer : null;
      if (since === null) life.expect();
      else life.came();
      if (!greeting) socket.emit('join', since, viewer, (joined) => unpackBoard(joined, answer));
      greeting = false;
    },
    send: (id, type, payload, answer) => socket.emit('send', id, type, payload, answer),
    history: (after, answer) => socket.emit('history', after, answer),
    direct: (direction) => socket.connected && socket.emit('direct', direction, nothing),
    stage: (stage) => socket.connected && socket.emit('stage', stage, nothing),
    typing: (step) => socket.connected && socket.emit('typing', step, nothing),
    wake: () => {
      attempt = 0;
      // An opening that was under way before a sleep leads nowhere any more.
      if (life.wake() && !socket.connected) socket.disconnect();
      if (!socket.connected) connect();
    },
    close: () => {
      closed = true;
      clearTimeout(retry);
      life.close();
      socket.disconnect();
    },
  };
}
