import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

export class DatabaseInUse extends Error {}

/** Keeps the connections from being collected as garbage, which would give the lock away. */
const held = new Set<Database.Database>();

/**
 * Takes the SQLite file for this process alone. The lock is the operating system's, held through an empty database
 * beside it: it goes with the process, also after kill -9, so there is no stale lock to clear by hand. Throws
 * DatabaseInUse.
 */
export function lockDatabase(file: string): { release(): void } {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY'); // no journal file beside an empty database
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    throw new DatabaseInUse(
      `${file} is in use by another process. Stop that one, or give this one its own file in DATABASE_URL.`,
    );
  }
  held.add(lock);
  return {
    release() {
      held.delete(lock);
      lock.close();
    },
  };
}
