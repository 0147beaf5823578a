import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageStarts } from './breaks.ts';

const froms = (...given: Parameters<typeof pageStarts>) =>
  pageStarts(...given).map((start) => start.from);

const row = (top: number, height: number, heading?: boolean) => ({
  top,
  bottom: top + height,
  ...(heading && { heading }),
});

describe('dealing a long content over pages', () => {
  test('what fits stays on one page', () => {
    expect(froms([row(0, 100)], 100, 100)).toEqual([0]);
  });
  test('a row that would be cut goes to the next page whole', () => {
    expect(froms([row(0, 60), row(60, 60), row(120, 60)], 180, 100)).toEqual([0, 60, 120]);
  });
  test('a heading goes along with what stands under it', () => {
    expect(froms([row(0, 60), row(60, 30, true), row(95, 60)], 155, 100)).toEqual([0, 60]);
  });
  test('what is higher than a page is cut, and the pages still end', () => {
    expect(froms([row(0, 250)], 250, 100)).toEqual([0, 100, 200]);
  });
  test('the head of a table takes its place on the pages that follow', () => {
    const rows = [row(0, 20), row(20, 40), row(60, 40), row(100, 40), row(140, 40)];
    expect(pageStarts(rows, 180, 100, [{ top: 0, bottom: 180, head: 20 }])).toEqual([
      { from: 0, head: 0 },
      { from: 100, head: 20 },
    ]);
  });
  test('no row that fits is ever cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 }),
        fc.integer({ min: 90, max: 300 }),
        (heights, page) => {
          let top = 0;
          const rows = heights.map((height) => {
            top += height;
            return row(top - height, height);
          });
          const starts = froms(rows, top, page);
          for (const [at, start] of starts.entries()) {
            const end = starts[at + 1] ?? top;
            expect(end - start).toBeLessThanOrEqual(page + 1);
            for (const one of rows) expect(one.top < start && one.bottom > start + 1).toBe(false);
          }
        },
      ),
    );
  });
});
