import { type DatabaseSetting, readEnv } from './env.ts';
import type { Journal } from './journal.ts';

/** Opens the log in the database that the settings name. Its tables must be there (migrate.ts). */
export async function openJournal(setting: DatabaseSetting): Promise<Journal> {
  if (setting.kind === 'sqlite')
    return (await import('./journal-sqlite.ts')).openSqliteJournal(setting.file);
  return (await import('./journal-postgres.ts')).openPostgresJournal(setting.url);
}

const shared = globalThis as { [key: symbol]: Promise<Journal> | undefined };
const slot = Symbol.for('speelruimte.journal');

/** This process's one journal, also for pages and route handlers, which have their own instance of this file. */
export function sharedJournal(): Promise<Journal> {
  shared[slot] ??= openJournal(readEnv(process.env).database);
  return shared[slot];
}

/** Waits for what is being written and ends the process's journal, if there is one. */
export async function closeSharedJournal(): Promise<void> {
  const opened = shared[slot];
  shared[slot] = undefined;
  await (await opened)?.close();
}
