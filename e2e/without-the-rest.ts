import type { Page } from '@playwright/test';

const chunk = /\/_next\/static\/chunks\/.+\.js/;

/** Loads the page anew; only the scripts that it names itself come through, until the returned function is called. */
export async function withoutTheRest(page: Page): Promise<() => Promise<void>> {
  const html = await (await page.request.get(page.url())).text();
  await page.route(chunk, (route) => {
    const { pathname } = new URL(route.request().url());
    return html.includes(pathname.replace('/_next/', '')) ? route.continue() : route.abort();
  });
  await page.reload();
  return () => page.unroute(chunk);
}
