import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Load, Loaded } from './load/load.ts';
import { cpuOf, memoryOf } from './measure.ts';
import { type Kind, serve } from './served.ts';

export type Measured = Loaded & {
  /** CPU seconds of the server (its database is in the same process) per 1,000 deliveries. */
  readonly cpuPer1000: number;
  readonly memoryMb: number;
};

const drivers = {
  raw: 'raw',
  'raw+log': 'raw',
  socketio: 'socketio',
  speelruimte: 'speelruimte',
} as const;

/** Runs one load against one fresh server: the server on core 0, the clients on core 1. */
export async function measure(kind: Kind, load: Omit<Load, 'driver' | 'port'>): Promise<Measured> {
  const served = await serve(kind);
  try {
    const config: Load = { ...load, driver: drivers[kind], port: served.port };
    const child = fork(join(import.meta.dirname, 'load/load.ts'), [JSON.stringify(config)], {
      execPath: '/usr/bin/taskset',
      execArgv: [
        '-c',
        '1',
        process.execPath,
        '--max-old-space-size=8192',
        '--max-semi-space-size=64',
      ],
      serialization: 'json',
    });
    let from = 0;
    let used = 0;
    const loaded = await new Promise<Loaded>((resolve, reject) => {
      child.on('message', (message: 'start' | 'stop' | Loaded) => {
        if (message === 'start') from = cpuOf(served.pid);
        else if (message === 'stop') used = cpuOf(served.pid) - from;
        else return resolve(message);
        child.send('on');
      });
      child.once(
        'exit',
        (code) => code && reject(new Error(`the load against ${kind} ended with ${code}`)),
      );
    });
    const cpuPer1000 = loaded.deliveries > 0 ? (used / loaded.deliveries) * 1000 : 0;
    return { ...loaded, cpuPer1000, memoryMb: memoryOf(served.pid) };
  } finally {
    await served.stop();
  }
}
