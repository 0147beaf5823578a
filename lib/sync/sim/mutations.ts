import { registerHooks } from 'node:module';

export type Mutation = 'publish before append' | 'join outside the queue' | 'a forgotten redaction';

type Patch = { readonly file: string; readonly find: string; readonly put: string };

/** Mistakes that someone could make one day. Each is planted into the server's source while it is loaded; nothing on disk changes. */
export const mutations: Readonly<Record<Mutation, Patch>> = {
  'publish before append': {
    file: '/server/room.ts',
    find: 'await this.#ports.journal.append(this.#ports.workshopId, entries);',
    put: `for (const turn of turnsOf(entries)) this.#publish(turn, this.#state, state);
          await this.#ports.journal.append(this.#ports.workshopId, entries);`,
  },
  'join outside the queue': {
    file: '/server/room.ts',
    find: 'if (seen.ok) enter(seen.viewer, seen);',
    put: `void this.#ports.journal.read(this.#ports.workshopId, this.#seq, 1).catch(() => [])
            .then(() => seen.ok && enter(seen.viewer, seen));`,
  },
  'a forgotten redaction': {
    file: '/server/board.ts',
    find: 'sees(row.to, viewer)',
    put: 'true',
  },
};

/** From here on this thread loads the server with the mistake in it. The place must be there exactly once, so that no mutation goes stale unseen. */
export function plant(mutation: Mutation): void {
  const { file, find, put } = mutations[mutation];
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith(file)) return loaded;
      const source = String(loaded.source);
      if (source.split(find).length !== 2)
        throw new Error(`${mutation}: its place in ${file} is not there once`);
      return { ...loaded, source: source.replace(find, put) };
    },
  });
}
