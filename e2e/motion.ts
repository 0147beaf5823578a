import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    moved: string[];
  }
}

/** Notes, in every page of this browser from now on, each thing that begins to move. */
export async function watchMotion(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.moved = [];
    const note = () => {
      for (const one of document.getAnimations()) {
        const { duration = 0, iterations = 1 } = one.effect?.getComputedTiming() ?? {};
        const long = Number(duration) * Number(iterations);
        const { target } = (one.effect ?? {}) as KeyframeEffect;
        // What takes a moment shorter than a frame is not seen to move.
        if (one.playState === 'running' && long > 16)
          window.moved.push(`${target?.tagName}.${target?.getAttribute('class')}, ${long} ms`);
      }
    };
    addEventListener('transitionrun', note, true);
    addEventListener('animationstart', note, true);
    const { animate } = Element.prototype;
    Element.prototype.animate = function (this: Element, ...given) {
      const made = animate.apply(this, given);
      note();
      return made;
    };
  });
}

/** What moved since the last look. */
export const moved = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...new Set(window.moved.splice(0))]);
