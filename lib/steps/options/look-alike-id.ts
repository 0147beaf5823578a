/** A pair has one id, whichever card is named first. */
export function lookAlikeId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}
