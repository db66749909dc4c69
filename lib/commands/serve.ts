// Starts the server: settings, store, pages, port. Says where everything is, and what is not filled in yet.
import { relative } from 'node:path';
import next from 'next';
import { listLibraries } from '../content/languages/libraries';
import { type Clock, systemClock } from '../platform/clock';
import { type Env, EnvFault, readEnv } from '../platform/env';
import { createLog } from '../platform/log';
import { mailFolder, openMailer } from '../platform/mail/open';
import { prepareFarewell } from '../serving/farewell';
import { drawThrough } from '../serving/pages/draw';
import { PageStore } from '../serving/pages/page-store';
import { TideTable } from '../serving/pages/tide-table';
import { readReadySite } from '../serving/press/ready-site';
import { createSiteServer, type ServerParts } from '../serving/server';
import { inboxAddresses } from '../site/inbox-addresses';
import { getSite } from '../site/site';
import { getDesk } from '../wiring';
import { printFaultsWithoutWords } from './faults-without-words';
import { findNearIn, listRetiredPaths, openRefusals } from './in-each-language';
import { libraryVersion } from './library-version';

/** How long a visitor's request may still take after the server was told to stop. */
const graceForMilliseconds = 10_000;

export async function serve() {
  const env = readEnvOrExit();
  const log = createLog(env.LOG_LEVEL);
  const app = next({ dev: false, dir: process.cwd(), hostname: env.HOST, port: env.PORT });
  const isSecure = env.SITE_URL.startsWith('https:');
  const handle = app.getRequestHandler();
  const [pages, hasStaff] = await Promise.all([
    openPages(process.cwd(), { handle, isSecure, clock: systemClock, log }),
    openStore(env.DATABASE_URL !== undefined),
    app.prepare(),
  ]);
  const retention = getDesk().startRetention();
  const [refusals, retired] = await Promise.all([openRefusals(pages, { isSecure, log }), listRetiredPaths()]);
  if (isSecure && env.TRUSTED_PROXY_HOPS === 0) console.warn(unnamedProxy);
  const server = createSiteServer({
    ...{ handle, log, pages, refusals, retired, isSecure },
    findNear: findNearIn,
    proxyHops: env.TRUSTED_PROXY_HOPS,
    siteUrl: env.siteUrlIsSet ? env.SITE_URL : undefined,
  });
  const sayFarewell = prepareFarewell(server);
  // Before the first visitor.
  printFaultsWithoutWords();
  server.once('error', (error: NodeJS.ErrnoException) => exitOnPort(error, env.PORT));
  server.listen(env.PORT, env.HOST, () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : env.PORT;
    console.log(welcome(env.siteUrlIsSet ? env.SITE_URL : `http://localhost:${port}`, env, hasStaff));
  });
  getDesk().startDelivering(openMailer(env, log));
  stopOnSignal(sayFarewell, retention);
}

function readEnvOrExit() {
  try {
    return readEnv();
  } catch (error) {
    if (!(error instanceof EnvFault)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function openPages(root: string, { handle, ...parts }: Pick<ServerParts, 'handle' | 'log' | 'isSecure'> & { clock: Clock }) {
  const [contentVersion, instants] = await Promise.all([libraryVersion(), Promise.all(listLibraries().map((each) => each.listTides()))]);
  const tides = new TideTable(instants.flat().map((instant) => instant.getTime()));
  const pages = new PageStore({ root, site: readReadySite(root), contentVersion, tides, draw: drawThrough(handle), ...parts });
  pages.watchTides();
  return pages;
}

/**
 * Says whether anybody works in the inbox yet. A store that cannot be opened must not take the articles down: it is said here, and the form
 * says so to visitors.
 */
async function openStore(isShared: boolean): Promise<boolean> {
  try {
    await getDesk().migrate();
    if (await getDesk().hasHomeMadeKeys()) console.warn(isShared ? sharedKeys : homeMadeKeys);
    return (await getDesk().staff.list()).length > 0;
  } catch (error) {
    console.error(
      `The store of inquiries cannot be opened, so the contact form asks visitors to call instead.\n  ${error instanceof Error ? error.message : error}`,
    );
    return true;
  }
}

const homeMadeKeys =
  'Inquiries are sealed with a key that was made here and lies beside them, keys/inquiries in DATA_DIR. Keep a copy of it elsewhere: ' +
  'without it nobody can read them. To keep it away from the data, set INQUIRY_KEYS to what is in that file, and delete the file.';

/** A second machine that made keys of its own would be refused by the database; better that somebody knows before. */
const sharedKeys =
  'Inquiries are sealed with a key that was made on this machine, keys/inquiries in DATA_DIR, and DATABASE_URL is set. Every machine that shares the ' +
  'database needs that key, and so do you if this machine is lost: set INQUIRY_KEYS to what is in that file, on each of them.';

/** We speak no HTTPS ourselves, so somebody in front does. */
const unnamedProxy =
  'SITE_URL begins with https, so a proxy stands in front, and TRUSTED_PROXY_HOPS is 0: all visitors count as one network address and share the ' +
  'limit FORM_LIMIT_PER_HOUR. Set TRUSTED_PROXY_HOPS to the number of your proxies that append to X-Forwarded-For.';

function welcome(address: string, { DATA_DIR, SMTP_URL }: Env, hasStaff: boolean): string {
  const { placeholders } = getSite();
  const unset = placeholders.length > 0 ? [`  Still examples in content/site.yml: ${placeholders.join(', ')}`] : [];
  return [
    '',
    `The site is at ${address}`,
    `  The inbox for staff is at ${address}${inboxAddresses.list()}`,
    ...(hasStaff ? [] : ['  Nobody can sign in yet. Make the first member with: npm run staff:add -- you@clinic.example']),
    `  Inquiries are kept in ${shown(DATA_DIR)}; see them with: npm run inquiries:list`,
    ...(SMTP_URL ? [] : [`  Notices to staff are files in ${shown(mailFolder(DATA_DIR))}, because SMTP_URL is not set.`]),
    ...unset,
    '  Stop it with Ctrl+C.',
    '',
  ].join('\n');
}

function shown(folder: string): string {
  return relative(process.cwd(), folder) || folder;
}

function exitOnPort(error: NodeJS.ErrnoException, port: number) {
  if (error.code === 'EADDRINUSE')
    console.error(`Port ${port} is taken by another program. End that program, or choose another port: PORT=${port + 1} npm start`);
  else console.error(`The server cannot listen on port ${port}: ${error.message}. Choose another with PORT and HOST.`);
  process.exit(1);
}

function stopOnSignal(sayFarewell: () => Promise<void>, retention: { stop(): Promise<void> }) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), graceForMilliseconds).unref();
    getDesk().beginEnding();
    // Before the requests that are still answered: what they bring is sent by the next process.
    await Promise.all([getDesk().stopDelivering(), retention.stop()]);
    await sayFarewell();
    await getDesk().close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
