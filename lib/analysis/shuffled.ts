/** FNV-1a over UTF-16 units, 32 bits: enough to shuffle, not meant to keep a secret. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b) >>> 0;
}

/** Rows in an order that depends on `salt` and their ids only, so not on who was first. */
export function shuffled<Row extends { readonly id: string }>(
  rows: readonly Row[],
  salt: string,
): readonly Row[] {
  const key = new Map(rows.map((row) => [row.id, hash(salt + row.id)]));
  return rows.toSorted(
    (a, b) => (key.get(a.id) ?? 0) - (key.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
