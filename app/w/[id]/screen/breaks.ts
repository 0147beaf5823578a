/** Something that may not be cut in two: a row, a line, a picture. Positions in px from the top of what is shown. */
export type Block = { readonly top: number; readonly bottom: number; readonly heading?: boolean };

/** A table: its head, `head` px high, stands above its rows on every page. */
export type Sheet = { readonly top: number; readonly bottom: number; readonly head: number };

/** A page shows from `from` on, below `head` px for the head of a table that began on an earlier page. */
export type PageStart = { readonly from: number; readonly head: number };

/** A heading stays with what follows it within this distance. */
const follows = 24;

/**
 * Where each page of a long content starts, so that no block that fits on a page is cut, and no heading stands alone at the end of one.
 * `height` is that of a page; the first one starts at 0.
 */
export function pageStarts(
  blocks: readonly Block[],
  total: number,
  height: number,
  tables: readonly Sheet[] = [],
): PageStart[] {
  const starts: PageStart[] = [{ from: 0, head: 0 }];
  if (height <= 0) return starts;
  for (let from = 0, place = height; from + place < total - 1; ) {
    const fitting = blocks.filter((block) => block.bottom - block.top <= place);
    let end = from + place;
    for (let moved = true; moved; ) {
      const cut = fitting.filter(
        (block) =>
          block.top > from &&
          block.top < end - 0.5 &&
          (block.bottom > end + 0.5 || (block.heading && block.bottom > end - follows)),
      );
      const next = Math.min(end, ...cut.map((block) => block.top));
      moved = next < end;
      end = next;
    }
    from = end > from ? end : from + place;
    const start = from;
    const table = tables.find((one) => one.top + one.head <= start && one.bottom > start + 1);
    const head = table && table.head < height / 2 ? table.head : 0;
    place = height - head;
    starts.push({ from, head });
  }
  return starts;
}
