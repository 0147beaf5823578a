/**
 * The eight shapes of parties, each as one path in a 24 × 24 box, in the order in which they are given out:
 * circle, square, triangle, diamond, cross, arch, hourglass, ring. Fill with the even-odd rule (the ring has a hole).
 */
export const shapes = {
  1: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22z',
  2: 'M2 2h20v20H2z',
  3: 'M12 1.5 23.4 22H.6z',
  4: 'M12 .2 23.8 12 12 23.8.2 12z',
  5: 'M8 1h8v7h7v8h-7v7H8v-7H1V8h7z',
  6: 'M1.5 22.5V12a10.5 10.5 0 0 1 21 0v10.5z',
  7: 'M2 1.5h20L14.5 12 22 22.5H2L9.5 12z',
  8: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 6.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6z',
} as const;

/** Which shape and colour, 1 to 8. */
export type Mark = keyof typeof shapes;

/** The mark for a place in a row (0, 1, 2 …); after eight it starts again. */
export function markAt(index: number): Mark {
  return ((((index % 8) + 8) % 8) + 1) as Mark;
}
