// What docs/deploy.md promises, with the files of deploy/: two processes behind a proxy are restarted one after the other while visitors read and
// write, on one file of SQLite and on PostgreSQL; a backup comes back. What a container holds is in builds.test.ts.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { expectBalance, referencesIn } from '../support/books';
import { openBrowser } from '../support/browser';
import { filled, formFrom, post } from '../support/form';
import { freePort } from '../support/free-port';
import { clinicRing, settingOf } from '../support/keys';
import { mailServer } from '../support/mail-server';
import { article } from '../support/pages';
import { ownPostgres } from '../support/postgres';
import { canRun, type Front, nginxBefore } from '../support/proxy';
import { forget, type SiteServer, serveSite } from '../support/site-server';
import { afterwards, temporaryFolder } from '../support/stores';

jest.setTimeout(180_000);

const postgres = ownPostgres();
const withNginx = canRun('nginx') && canRun('openssl') ? test : test.skip;
const withCaddy = canRun('caddy') ? test : test.skip;

interface House {
  proxy: Front;
  settings: Record<string, string>;
  dataFolder: string;
  /** Ends one process as an operator would, and starts it again at its place. */
  restart(index: number): Promise<void>;
}

async function twoBehind(before: typeof nginxBefore, settings: Record<string, string>): Promise<House> {
  const ports = [await freePort(), await freePort()];
  const dataFolder = temporaryFolder();
  const env = { ...settings, INQUIRY_KEYS: settingOf(clinicRing), TRUSTED_PROXY_HOPS: '1' };
  const start = (port: number | undefined) => serveSite({ dataFolder, env, ...(port !== undefined && { port }) });
  const sites: SiteServer[] = [];
  for (const port of ports) sites.push(await start(port));
  afterwards(() => Promise.all(sites.map((site) => site.stop())));
  const restart = async (index: number) => {
    expect(await sites[index]?.stop()).toBe(0);
    sites[index] = await start(ports[index]);
  };
  return { proxy: await before(ports), settings: env, dataFolder, restart };
}

/** Readers and writers who come all the time, until `stop`. Everything that they are told is kept. */
function visitors({ lowered: address }: Front) {
  const told: { statuses: number[]; acknowledged: string[]; refused: string[] } = { statuses: [], acknowledged: [], refused: [] };
  let goesOn = true;
  const read = async () => {
    while (goesOn) {
      const response = await fetch(`${address}/articles/${article.slug}`).catch(() => undefined);
      await response?.arrayBuffer();
      told.statuses.push(response?.status ?? 0);
    }
  };
  const write = async (who: number) => {
    for (let number = 0; goesOn; number += 1) {
      const form = await formFrom(address, { ...filled, message: `Visitor ${who}, question ${number}` });
      const { reference, status } = await post(address, form);
      if (reference) told.acknowledged.push(reference);
      else told.refused.push(String(status));
    }
  };
  const all = Promise.all([read(), read(), write(1), write(2)]);
  return {
    told,
    stop: () => {
      goesOn = false;
      return all;
    },
  };
}

withNginx.each([['one file of SQLite'], ['PostgreSQL']])('both processes are restarted behind nginx, on %s, and no visitor notices', async (kind) => {
  const { url, mails } = await mailServer();
  const database: Record<string, string> = kind === 'PostgreSQL' ? { DATABASE_URL: await postgres.newDatabase() } : {};
  const { proxy, settings, dataFolder, restart } = await twoBehind(nginxBefore, { ...database, SMTP_URL: url });
  const { told, stop } = visitors(proxy);
  await restart(0);
  await restart(1);
  await stop();
  expect(told.refused).toEqual([]);
  expect(new Set(told.statuses)).toEqual(new Set([200]));
  expect(told.statuses.length).toBeGreaterThan(20);
  expect(told.acknowledged.length).toBeGreaterThan(2);
  await expectBalance({ acknowledged: told.acknowledged, found: referencesIn(dataFolder, settings), mails });
});

withCaddy('Caddy takes its configuration', () => {
  const { status, stderr } = spawnSync('caddy', ['adapt', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, expect.not.stringMatching(/error/i)]);
});

withNginx('through nginx a browser reads and writes by HTTP/2, and the answers are those of the site', async () => {
  const { proxy } = await twoBehind(nginxBefore, { SITE_URL: 'https://clinic.example' });
  const browser = await openBrowser();
  afterwards(() => browser.close());
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  await page.goto(`${proxy.address}/articles/${article.slug}`);
  const protocol = await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => entry.toJSON().nextHopProtocol));
  expect(protocol).toEqual(['h2']);
  await page.goto(`${proxy.address}/contact`);
  await page.getByLabel('name', { exact: false }).first().fill(filled.name);
  await page.locator('input[type="email"]').fill(filled.email);
  await page.locator('textarea').fill(filled.message);
  await page.getByRole('combobox').selectOption({ index: 1 });
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: /send/i }).click();
  await page.getByRole('status').waitFor();

  const { headers } = await fetch(`${proxy.lowered}/`, { headers: { 'accept-encoding': 'br' } });
  expect(headers.get('content-encoding')).toBe('br');
  expect(headers.get('etag')).toMatch(/^"[\w-]+-br"$/);
  expect(headers.get('strict-transport-security')).toBe('max-age=63072000');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  const large = await post(proxy.lowered, new URLSearchParams({ message: 'x'.repeat(2_000_000) }));
  expect(large.status).toBe(413);
  expect(large.text).toContain('</html>');
});

withNginx('whoever comes without https is led to it', async () => {
  const { proxy } = await twoBehind(nginxBefore, {});
  const location = await new Promise((resolve, reject) => {
    const asked = get({ port: proxy.plainPort, path: '/articles?page=2', headers: { host: 'clinic.example' } }, ({ statusCode, headers }) =>
      resolve([statusCode, headers.location]),
    );
    asked.once('error', reject);
  });
  expect(location).toEqual([308, 'https://clinic.example/articles?page=2']);
});

test('the drill shows that a backup comes back, and that one does not', async () => {
  const site = await serveSite();
  const { reference } = await post(site.address, await formFrom(site.address));
  expect(reference).toBeDefined();
  const folder = temporaryFolder();
  const [copy, key] = [join(folder, 'copy.db'), join(site.dataFolder, 'keys', 'inquiries')];
  const run = (command: string, ...words: string[]) =>
    spawnSync(command, words, { encoding: 'utf8', env: { ...process.env, DATA_DIR: site.dataFolder, DATABASE_URL: '', INQUIRY_KEYS: '' } });
  expect(run('npm', 'run', '-s', 'db:backup', '--', copy).status).toBe(0);
  const drill = run('deploy/drill.sh', copy, key);
  expect([drill.status, drill.stdout]).toEqual([0, expect.stringContaining('The backup is sound: 1 inquiries were opened with this key.')]);
  const stranger = join(folder, 'stranger');
  writeFileSync(stranger, `k1:${Buffer.alloc(32, 7).toString('base64')}`);
  expect(run('deploy/drill.sh', copy, stranger).status).not.toBe(0);
  writeFileSync(copy, readFileSync(copy).subarray(0, 5_000));
  expect(run('deploy/drill.sh', copy, key).status).not.toBe(0);
  await site.stop();
  forget(site);
});

test('the restart stops at the first process that does not become ready', async () => {
  const site = await serveSite({ port: await freePort(), env: { SITE_URL: 'https://clinic.example' } });
  const port = new URL(site.address).port;
  const fine = spawnSync('deploy/restart.sh', [port], { encoding: 'utf8', env: { ...process.env, RESTART: 'true' } });
  expect([fine.status, fine.stdout]).toEqual([0, `Port ${port} is ready.\n`]);
  const unready = spawnSync('deploy/restart.sh', [port, '1'], { encoding: 'utf8', env: { ...process.env, RESTART: 'true', WAITS: '2' } });
  expect([unready.status, unready.stdout]).toEqual([1, `Port ${port} is ready.\n`]);
  expect(unready.stderr).toContain('so the others were left as they are');
  await site.stop();
  forget(site);
});
