const busy = new Map<string, Promise<unknown>>();

/** Does things with the same key one after another: of a double click the second finds what the first made. */
export async function oneAtATime<T>(key: string, act: () => Promise<T>): Promise<T> {
  const before = busy.get(key) ?? Promise.resolve();
  const now = before.then(act, act);
  busy.set(key, now);
  try {
    return await now;
  } finally {
    if (busy.get(key) === now) busy.delete(key);
  }
}
