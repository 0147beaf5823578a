/**
 * Jain's index of evenness, (Σx)² / (n·Σx²), from 1/n (one has it all) to 1 (all equal).
 * R. Jain, D. Chiu, W. Hawe, DEC-TR-301, 1984. For amounts that are not negative; null when there
 * is nothing to share out.
 */
export function jain(amounts: readonly number[]): number | null {
  const sum = amounts.reduce((total, x) => total + x, 0);
  const squares = amounts.reduce((total, x) => total + x * x, 0);
  return squares === 0 ? null : (sum * sum) / (amounts.length * squares);
}

/** Each one's part of the whole, 0–1. null when the whole is zero. */
export function shares(amounts: readonly number[]): number[] | null {
  const sum = amounts.reduce((total, x) => total + x, 0);
  return sum === 0 ? null : amounts.map((x) => x / sum);
}
