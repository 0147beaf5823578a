import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';

/** What the network between a client and a server does now. */
export type Weather = {
  /** Delay each way, ms. */
  latency: number;
  /** Nothing passes, and nobody is told: a dead phone line, a sleeping access point. */
  silent: boolean;
  /** New connections are refused. */
  closed: boolean;
};

export type TestProxy = {
  readonly url: string;
  readonly weather: Weather;
  /** What is open now carries nothing any more, and nobody is told; new connections do. A phone that got another address as it slept. */
  readonly strand: () => void;
  /** Breaks every connection with a reset. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
};

/** A TCP proxy on loopback before a server, with bad weather on demand. */
export async function proxyTo(target: string): Promise<TestProxy> {
  const { hostname, port } = new URL(target);
  const weather: Weather = { latency: 0, silent: false, closed: false };
  const open = new Set<Socket>();
  const stranded = new WeakSet<Socket>();

  const pipe = (from: Socket, to: Socket) => {
    const carries = () => !weather.silent && !stranded.has(from);
    from.on('data', (bytes) => {
      setTimeout(() => carries() && to.writable && to.write(bytes), weather.latency);
    });
    from.on('close', () => carries() && to.destroy());
    from.on('error', () => {});
    open.add(from);
  };
  const server = createServer((inward) => {
    if (weather.closed) {
      inward.destroy();
      return;
    }
    const outward = dial(Number(port), hostname);
    pipe(inward, outward);
    pipe(outward, inward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const strand = () => {
    for (const socket of open) stranded.add(socket);
  };
  const cut = () => {
    for (const socket of open) socket.resetAndDestroy();
    open.clear();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weather,
    strand,
    cut,
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
