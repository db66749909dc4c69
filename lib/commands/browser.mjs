// Finds a Chromium for the tests, or gets one: Debian's package where we may install it, else the one that npm carries.
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, say } from './bootstrap.mjs';
import { installFromDebian } from './debian.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Pinned like every package; 147 is the last that names Node 20 among its engines. */
const npmChromium = '@sparticuz/chromium@147.0.0';

/** The path of a Chromium that runs. CHROMIUM_PATH names one of your own. */
export async function needBrowser() {
  const found = [process.env.CHROMIUM_PATH, ...usual].find((path) => path && existsSync(path));
  if (found) return found;
  if (installFromDebian('chromium', 'Chromium') && existsSync(usual[0])) return usual[0];
  return browserFromNpm();
}

async function browserFromNpm() {
  const folder = join(root, '.cache', 'browser');
  mkdirSync(folder, { recursive: true });
  const find = createRequire(join(folder, 'package.json'));
  const module = () => find.resolve('@sparticuz/chromium');
  try {
    module();
  } catch {
    say('Getting Chromium for the browser tests from npm (67 MB, once) …');
    run(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', npmChromium],
      'No browser could be installed. Install Chromium and name it: CHROMIUM_PATH=/path/to/chromium npm test',
    );
  }
  const { default: chromium } = await import(pathToFileURL(module()).href);
  return chromium.executablePath();
}
