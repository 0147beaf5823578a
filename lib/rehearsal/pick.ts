/** The row at a place, round and round; undefined only of an empty list. */
export const at = <Row>(rows: readonly Row[], place: number): Row | undefined =>
  rows[place % rows.length];

/** A number from 0 up to `below` that is always the same for the same text (FNV-1a): people differ, and stay themselves. */
export function leaning(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % below;
}
