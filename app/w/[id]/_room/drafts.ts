/**
 * Half-written texts, kept on this device. They go to localStorage at every keystroke, because a phone that runs out of battery gives
 * no warning; where storage is withheld (a private window, a full disk) they last as long as the page.
 */
const memory = new Map<string, string>();
const listeners = new Map<string, Set<() => void>>();
const prefix = 'speelruimte:draft:';

function stored(key: string): string {
  try {
    return localStorage.getItem(prefix + key) ?? '';
  } catch {
    return '';
  }
}

export function readDraft(key: string): string {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = stored(key);
  memory.set(key, value);
  return value;
}

export function writeDraft(key: string, value: string): void {
  memory.set(key, value);
  try {
    if (value === '') localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // Kept in memory; there is nothing better to do on this device.
  }
  for (const listener of listeners.get(key) ?? []) listener();
}

export function watchDraft(key: string, listener: () => void): () => void {
  const set = listeners.get(key) ?? new Set();
  listeners.set(key, set.add(listener));
  return () => {
    set.delete(listener);
    if (set.size === 0) listeners.delete(key);
  };
}

/** Forgets every half-written text of a workshop on this device. */
export function forgetDrafts(workshop: string): void {
  const keys = new Set(memory.keys());
  try {
    for (let at = 0; at < localStorage.length; at += 1) {
      const key = localStorage.key(at) ?? '';
      if (key.startsWith(prefix)) keys.add(key.slice(prefix.length));
    }
  } catch {
    // Without storage there is only the memory.
  }
  for (const key of keys) if (key.startsWith(`${workshop}/`)) writeDraft(key, '');
}
