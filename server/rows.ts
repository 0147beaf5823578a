import type { State } from '../lib/workshop/state.ts';
import type { Db } from './db.ts';
import type { Rooms } from './rooms.ts';

const delayMs = 1000;

/** What the list of workshops shows of a state. */
export function rowOf({ session }: State) {
  return {
    title: session.title,
    status: session.closedAt === null ? 'open' : 'closed',
    step: session.step ?? 'lobby',
    people: session.people.rows.filter((person) => !person.gone).length,
  };
}

/** Keeps the rows by which workshops are listed in step with their logs, a second behind and only when something listed changed. */
export class Rows {
  readonly #db: Db;
  readonly #problem: (what: string, error: unknown) => void;
  readonly #changed = new Map<string, State>();
  #timer: NodeJS.Timeout | undefined;

  constructor(db: Db, rooms: Rooms, problem: (what: string, error: unknown) => void) {
    this.#db = db;
    this.#problem = problem;
    rooms.onTurn((workshopId, _turn, before, after) => {
      const [old, now] = [before.session, after.session];
      const same =
        old.title === now.title &&
        old.step === now.step &&
        old.closedAt === now.closedAt &&
        old.people === now.people;
      if (same) return;
      this.#changed.set(workshopId, after);
      this.#timer ??= setTimeout(() => void this.flush(), delayMs);
    });
  }

  /** Writes what has changed. A workshop that is gone meanwhile is passed over. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const [id, state] of changed) {
      try {
        await this.#db.workshop.updateMany({ where: { id }, data: rowOf(state) });
      } catch (error) {
        this.#problem('workshop row', error);
      }
    }
  }
}
