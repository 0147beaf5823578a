import { type Browser, devices, type Page } from '@playwright/test';
import { observe, type Vitals } from './observe.ts';

export type Visited = Vitals & { readonly scriptBytes: number };

/** A device and its network. Bytes a second, ms. */
export type Profile = {
  readonly name: string;
  readonly device: string;
  readonly slower: number;
  readonly down: number;
  readonly up: number;
  readonly latency: number;
};

/** Slow 4G and a phone that computes four times slower than this machine: what Lighthouse takes for a phone. */
export const slowPhone: Profile = {
  name: 'slow phone',
  device: 'Pixel 7',
  slower: 4,
  down: (1_638_400 * 0.9) / 8,
  up: (768_000 * 0.9) / 8,
  latency: 150,
};
export const laptop: Profile = {
  name: 'laptop',
  device: 'Desktop Chrome',
  slower: 1,
  down: -1,
  up: -1,
  latency: 0,
};

/**
 * Someone new opens a page with nothing in their cache, and does something there. `cookie` is from an earlier seat; `ready` says when the
 * page is what they came for.
 */
export async function visit(
  browser: Browser,
  profile: Profile,
  cookies: readonly { name: string; value: string; url: string }[],
  url: string,
  use: (page: Page) => Promise<void>,
): Promise<Visited> {
  const { viewport, userAgent, isMobile, hasTouch, deviceScaleFactor } = devices[
    profile.device
  ] as (typeof devices)[string];
  const context = await browser.newContext({
    viewport,
    userAgent,
    isMobile,
    hasTouch,
    deviceScaleFactor,
    locale: 'nl-NL',
  });
  context.setDefaultTimeout(120_000);
  try {
    await context.addCookies([...cookies]);
    await context.addInitScript(observe);
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', {
      offline: false,
      downloadThroughput: profile.down,
      uploadThroughput: profile.up,
      latency: profile.latency,
    });
    await tools.send('Emulation.setCPUThrottlingRate', { rate: profile.slower });
    let scriptBytes = 0;
    const scripts = new Set<string>();
    tools.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) scriptBytes += encodedDataLength;
    });
    await page.goto(url);
    await use(page);
    // The last interaction is told of after it was painted.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 250))),
    );
    const vitals = await page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);
    return { ...vitals, scriptBytes };
  } finally {
    await context.close();
  }
}
