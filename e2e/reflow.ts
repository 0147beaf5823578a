import type { Page } from '@playwright/test';

/** The narrowest that a page must bear: a laptop of 1280 × 1024 at a zoom of 400 %. */
export const zoomed = { width: 320, height: 256 };

/**
 * What of this page is lost at its present width: what sticks out at the side, what is cut off inside its own box, words that have no more
 * room than for a letter, and bars that leave less than half of the window to what they lie over.
 */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { clientWidth, clientHeight, scrollWidth } = document.documentElement;
    const name = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} ‘${(one.textContent ?? '').trim().slice(0, 40)}’`;
    const drawn = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    if (scrollWidth > clientWidth) {
      const wide = [...document.querySelectorAll('body *')].filter(
        (one) => drawn(one) && one.getBoundingClientRect().right > clientWidth + 1,
      );
      faults.push(`has to be scrolled sideways: ${wide.slice(0, 4).map(name).join(', ')}`);
    }
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, position, clipPath, fontSize } = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      const em = Number.parseFloat(fontSize);
      const says = [...one.childNodes].some(
        (of) => of instanceof Text && of.data.trim().length > 4,
      );
      if (says && drawn(one) && width > 1 && width < 1.6 * em && height > 4 * em)
        faults.push(`stands letter under letter: ${name(one)}`);
      // What is for screen readers only is cut to nothing on purpose, and what opens at a press is not lost.
      if (one.clientWidth <= 1 || clipPath !== 'none' || !drawn(one) || !one.textContent?.trim())
        continue;
      if (one.closest('details:not([open]) > summary')) continue;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      )
        faults.push(`is cut off: ${name(one)}`);
      if (position === 'sticky' || position === 'fixed') {
        const { top, bottom } = one.getBoundingClientRect();
        // A sheet or a menu was asked for, and goes away again.
        const sheets = '[role=dialog], [role=alertdialog], [role=menu]';
        const over = !one.closest(sheets) && !one.querySelector(sheets);
        const seen = bottom > 0 && top < clientHeight;
        // What keeps its place at the side of a tall row takes its own width only.
        if (over && seen && height > clientHeight / 2 && width > clientWidth / 2)
          faults.push(`lies over most of the window: ${name(one)}`);
      }
    }
    return faults;
  });
}
