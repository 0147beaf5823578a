import type { CDPSession, Page } from '@playwright/test';

/** From now on this window is a phone's: touched, not pointed at. The next size that a test gives it makes it a window again. */
export async function inHand(session: CDPSession): Promise<void> {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 390,
    height: 844,
    deviceScaleFactor: 1,
    mobile: true,
  });
}

export async function outOfHand(session: CDPSession): Promise<void> {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
}

/** What is too small to read or to touch, or wider than the window; inline links and what is inside a label aside. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (!matchMedia('(pointer: coarse)').matches) return ['nobody touches this window'];
    const faults: string[] = [];
    const touched = 'button, a[href], input, select, textarea, summary, [role=tab], [role=switch]';
    for (const one of document.querySelectorAll<HTMLElement>(touched)) {
      const whole = one.closest('label') ?? one;
      const { width, height } = whole.getBoundingClientRect();
      if (width === 0 || !one.checkVisibility({ visibilityProperty: true })) continue;
      if (one.closest('.vh') || one.closest('p, li, td')?.matches(':has(> a)')) continue;
      const name = `${one.tagName} ${one.ariaLabel ?? one.textContent?.slice(0, 40)}`;
      if (Math.min(width, height) < 43.5) faults.push(`${name}: ${width} × ${height}`);
      const typed = one.matches('textarea, select, input:not([type=checkbox], [type=radio])');
      if (typed && Number.parseFloat(getComputedStyle(one).fontSize) < 16)
        faults.push(`${name}: small letters`);
    }
    if (document.documentElement.scrollWidth > innerWidth) faults.push('scrolls sideways');
    return faults;
  });
