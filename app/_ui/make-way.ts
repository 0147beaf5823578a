const room = 8;

/** What sticks to the window at this point and does not hold the element; null where nothing lies over it. */
function barAt(x: number, y: number, element: Element): Element | null {
  const seen = document.elementFromPoint(x, y);
  if (!seen || element.contains(seen)) return null;
  for (let over: Element | null = seen; over && !over.contains(element); over = over.parentElement)
    if (/sticky|fixed/.test(getComputedStyle(over).position)) return over;
  return null;
}

/**
 * A bar that sticks to an edge never lies over what has the focus: the page moves up or down, however high the bar has become. For who
 * comes there with keys; what is under a pointer stays there.
 */
export function makeWay(element: Element): void {
  if (!element.matches(':focus-visible')) return;
  const { left, right, top, bottom, height } = element.getBoundingClientRect();
  if (height > innerHeight / 2) return;
  for (const y of [bottom - 2, top + 2]) {
    const bar = barAt((left + right) / 2, Math.min(Math.max(y, 0), innerHeight - 1), element);
    if (!bar) continue;
    const edge = bar.getBoundingClientRect();
    const low = edge.top > innerHeight - edge.bottom;
    scrollBy({ top: low ? bottom - edge.top + room : top - edge.bottom - room });
    return;
  }
}
