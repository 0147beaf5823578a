import { pino } from 'pino';

export type Log = ReturnType<typeof openLog>;

/** JSON lines on standard output. Nothing is ever logged of what people wrote, of links, or of cookies. */
export function openLog(level: string) {
  return pino({ level, base: { pid: process.pid } });
}

/** Of an error only what kind it is and where it was thrown: a message may quote what someone wrote, or a setting. */
export function errorFacts(error: unknown): { error: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const at = error.stack
    ?.split('\n')
    .find((line) => line.trimStart().startsWith('at '))
    ?.trim();
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(at ? { at } : {}),
  };
}
