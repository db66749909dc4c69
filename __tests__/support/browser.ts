// A real Chromium. What it asks of other sites, stores, or says on its console is written down, because it should be nothing.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Opens the browser that `npm test` found. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Visit {
  page: Page;
  /** Console messages, page errors, and requests to anywhere but the site. */
  noise: string[];
  end(): Promise<void>;
}

/** A fresh visitor with empty hands: no cookie, no cache. */
export async function visit(browser: Browser, site: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => {
    // A browser reports the 404 of a page that we open on purpose.
    if (!/status of (404|4\d\d)/.test(message.text())) noise.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => void noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) noise.push(`request: ${request.url()}`);
  });
  return { page, noise, end: () => context.close() };
}
