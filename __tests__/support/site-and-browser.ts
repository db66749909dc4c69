// The built site and a real browser for all tests of a file, ended after the last of them.
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { forget, type Serving, type SiteServer, serveSite } from './site-server';

const opened: { site: SiteServer; browser: Browser }[] = [];

afterAll(async () => {
  for (const { site, browser } of opened) {
    await browser.close();
    await site.stop();
    forget(site);
  }
});

/** To be called once, before the first test of a file. */
export async function openSite(serving?: Serving): Promise<{ site: SiteServer; browser: Browser }> {
  const [site, browser] = await Promise.all([serveSite(serving), openBrowser()]);
  opened.push({ site, browser });
  return { site, browser };
}
