import { get } from './route.ts';

/** The process runs. */
export const liveRoute = get('/livez', async () => ({ body: 'ok\n' }));

/** It can take people: the database answers, and the server is not stopping. */
export const readyRoute = get('/readyz', async ({ ports }) => {
  const ready =
    ports.ready() &&
    (await Promise.all([
      ports.journal.last('readyz'),
      ports.db.workshop.findFirst({ select: { id: true } }),
    ]).then(
      () => true,
      () => false,
    ));
  return ready ? { body: 'ok\n' } : { status: 503, body: 'not ready\n' };
});
