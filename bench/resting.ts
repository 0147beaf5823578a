import { setTimeout as sleep } from 'node:timers/promises';
import { memoryOf } from './measure.ts';
import { verdict } from './print.ts';
import { forget, serve } from './served.ts';

const settleMs = 4000;

async function create(port: number, n: number): Promise<void> {
  const parties = [1, 2].map((mark) => ({ name: `Party ${mark}`, mark }));
  const body = { title: `Freshwater ${n}`, language: 'en', name: 'Facilitator', parties };
  const response = await fetch(`http://127.0.0.1:${port}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`creating a workshop: ${response.status}`);
}

/** Memory of a server that just started and has nothing to do: with so many workshops in its store, against none. */
export async function resting(workshops: number): Promise<void> {
  console.log(`\n${workshops} workshops at rest in the store`);
  const filled = await serve('speelruimte');
  for (let n = 0; n < workshops; n += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, i) => create(filled.port, n + i)));
  }
  await filled.stop({ keep: true });
  const idle = async (dir?: string) => {
    const server = await serve('speelruimte', dir);
    await sleep(settleMs);
    const memory = memoryOf(server.pid);
    await server.stop({ keep: true });
    return { memory, dir: server.dir };
  };
  const ratios: number[] = [];
  for (let round = 0; round < 3; round++) {
    const none = await idle();
    const many = await idle(filled.dir);
    console.log(
      `  none ${none.memory.toFixed(0)} MB, ${workshops} workshops ${many.memory.toFixed(0)} MB`,
    );
    ratios.push(many.memory / none.memory);
    forget(none.dir);
  }
  forget(filled.dir);
  verdict('workshops at rest', 'memory × none', ratios, 1.05);
}
