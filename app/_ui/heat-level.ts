/** The step of ink for a value between 0 and `most`: five equal steps, both ends included. */
export function heatLevel(value: number, most: number): 0 | 1 | 2 | 3 | 4 {
  const step = most > 0 ? Math.floor((Math.max(0, value) / most) * 5) : 0;
  return Math.min(4, step) as 0 | 1 | 2 | 3 | 4;
}
