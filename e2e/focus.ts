import type { BrowserContext } from '@playwright/test';

declare global {
  interface Window {
    pointed: number;
  }
}

/** Where the focus is, seen from where it should go. */
export type Stop = {
  /** It is there. */
  readonly here: boolean;
  /** The key that brings it nearer. */
  readonly key: string;
  readonly name: string;
  /** Why nobody could see that it is here; null when they can. */
  readonly fault: string | null;
};

/** Counts whatever a pointer does in each page of this browser from now on. */
export async function watchPointer(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.pointed = 0;
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'pointermove'])
      addEventListener(
        type,
        (event) => {
          if (event.isTrusted) window.pointed += 1;
        },
        true,
      );
  });
}

/**
 * Runs in the page, a frame later: then it has made way. What is drawn of a control may be its label, where the control itself is hidden
 * behind it.
 */
export async function stopAt(target: Element): Promise<Stop> {
  await new Promise((done) => requestAnimationFrame(done));
  const active = document.activeElement ?? document.body;
  if (active === document.body || active === document.documentElement)
    return { here: false, key: 'Tab', name: 'the page', fault: null };

  const name = `${active.tagName.toLowerCase()} ‘${(active.getAttribute('aria-label') || active.textContent || active.getAttribute('name') || '').trim().slice(0, 50)}’`;
  const hidden = (one: Element) => {
    const { width, height } = one.getBoundingClientRect();
    return width <= 2 || height <= 2 || Number(getComputedStyle(one).opacity) === 0;
  };
  const label = (active as HTMLInputElement).labels?.[0];
  const drawn = hidden(active) ? (label ?? active) : active;
  const box = drawn.getBoundingClientRect();
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];

  let fault: string | null = null;
  if (right - left < 2 || bottom - top < 2) fault = 'is out of sight';
  else {
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ] as const;
    for (const [x, y] of points) {
      const seen = document.elementFromPoint(x, y);
      if (!seen || drawn.contains(seen) || seen.contains(drawn)) continue;
      for (let over: Element | null = seen; over; over = over.parentElement) {
        const { position } = getComputedStyle(over);
        if ((position === 'sticky' || position === 'fixed') && !over.contains(drawn)) {
          fault = `is covered by ${over.tagName.toLowerCase()}.${over.className}`;
          break;
        }
      }
    }
    const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(drawn);
    // Of a menu the line that has the focus is a surface of its own.
    const surface = active.matches('[role^=menuitem]') && backgroundColor !== 'rgba(0, 0, 0, 0)';
    const marked = outlineStyle !== 'none' || boxShadow !== 'none' || surface;
    if (
      !fault &&
      !marked &&
      !drawn.matches(':has(:focus-visible)') &&
      !active.matches('input, textarea, select')
    )
      fault = 'is not drawn';
  }

  const here =
    active === target || (active.contains(target) && active.matches('a, button, summary'));
  // In a group of which one place is in the order of Tab, the arrows go on from there.
  const group = active.closest('[role=menu], [role=radiogroup], [role=tablist], [role=toolbar]');
  const radio = (one: Element) =>
    one instanceof HTMLInputElement && one.type === 'radio' ? one.name : null;
  const together =
    (radio(active) !== null && radio(active) === radio(target)) || group?.contains(target);
  const after = Boolean(active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (together) return { here, key: after ? 'ArrowDown' : 'ArrowUp', name, fault };
  return { here, key: after ? 'Tab' : 'Shift+Tab', name, fault };
}
