import { type Browser, expect } from '@playwright/test';
import { keptHere } from './kept-here.ts';
import { Person } from './people.ts';
import { joinByLink, setTheTable } from './steps/begin.ts';
import { hasTheRound, laysInterest } from './steps/broaden.ts';
import { interest, party, person } from './story.ts';
import { test } from './watched.ts';

const host = 'speelruimte.test';

// With locks (loopback is a secure context) and with signs of life in storage (plain http): how a page knows that another is gone.
for (const kind of ['on this machine', 'over plain http'] as const) {
  test(`What was written without a connection outlives its page, ${kind}`, async ({
    playwright,
    baseURL,
  }, { project }) => {
    const { launchOptions } = project.use;
    const browser: Browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions?.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    });
    const address = new URL(baseURL as string);
    if (kind === 'over plain http') address.hostname = host;
    const femke = await Person.arrive(browser, person('fa1'), address.origin);
    const sander = await Person.arrive(browser, person('zh2'), address.origin, 'phone');
    const { link } = await setTheTable(femke, ['zh', 'ha']);
    await joinByLink(sander, link, party('zh'));
    await femke.leads('Begin met verbreden');
    await femke.leads('Open de ronde');
    await hasTheRound(sander);

    await sander.context.setOffline(true);
    await sander.sees('Even geen verbinding.');
    await laysInterest(sander, 'zh-i1', 'Van mij');
    await laysInterest(sander, 'zh-i4', 'Van mij');
    await sander.sees('Offline, 2 wachten');
    await expect.poll(() => keptHere(sander.page)).toBe(2);
    const board = sander.page.url();
    await sander.page.close();
    await sander.context.setOffline(false);

    const again = new Person(sander.name, sander.context, await sander.context.newPage());
    await again.page.goto(board);
    await again.sees(interest('zh-i1').text);
    await again.sees(interest('zh-i4').text);
    await again.saved();
    await femke.leads('Toon de belangen');
    for (const id of ['zh-i1', 'zh-i4']) {
      await expect(femke.page.getByText(interest(id).text)).toHaveCount(1);
    }
    await Person.allLeave();
    await browser.close();
  });
}
