// When the disk fails: visitors are told the truth, readers notice nothing, nothing acknowledged is lost, and the site heals by itself.
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '@/lib/platform/database';
import { besideServer, canDropPowers, canLimit, canMount, fill, likeEverybody, limitFiles, onSmallDisk, smallDiskOf } from '../support/bad-disk';
import { expectBalance, insist, referencesIn } from '../support/books';
import { filled, formFrom, post } from '../support/form';
import { mailServer } from '../support/mail-server';
import { article } from '../support/pages';
import { type SiteServer, siteWith } from '../support/site-server';
import { afterwards } from '../support/stores';
import { testWhere } from '../support/where';

jest.setTimeout(180_000);

const newFolder = () => mkdtempSync(join(tmpdir(), 'clinic-data-'));
const clinicWithMail = async () => {
  const { url, mails } = await mailServer();
  return { mails, env: { SMTP_URL: url, MAIL_RETRY_SECONDS: '1' } };
};

async function readiness({ address }: SiteServer) {
  // The answer holds for a second.
  await sleep(1100);
  const response = await fetch(`${address}/readyz`);
  const { reasons } = await response.json();
  return { status: response.status, reasons };
}

/** A visitor is told that nothing was sent, whom to phone, and loses not a word; a reader notices nothing. */
async function expectTruth({ address }: SiteServer, message: string) {
  const form = await formFrom(address, { ...filled, message });
  const response = await fetch(`${address}/contact`, { method: 'POST', body: form });
  const text = await response.text();
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
  expect(text).toContain('role="alert"');
  expect(text).not.toContain('role="status"');
  for (const words of ['We could not save your question. Nothing was sent.', '+1 555 555 0100', message, filled.name, filled.email])
    expect(text).toContain(words);
  expect((await fetch(`${address}/articles/${article.slug}`)).status).toBe(200);
  return form;
}

testWhere(canMount, 'mounts of its own (unshare)')(
  'D04: on a full disk nothing is lost and everybody is told, and it works again as soon as there is room',
  async () => {
    const { mails, env } = await clinicWithMail();
    const dataFolder = newFolder();
    const site = await siteWith({ dataFolder, env, through: onSmallDisk(dataFolder, 64) });
    const disk = smallDiskOf(site);
    const acknowledged = [await insist(() => site.address, 'Before')];
    expect(await readiness(site)).toMatchObject({ status: 200 });

    fill(join(disk, 'filler'));
    // The journal has pages to write on, for a while.
    for (let question = 0; ; question += 1) {
      const { reference, text } = await post(site.address, await formFrom(site.address, { ...filled, message: `While it gets full ${question}` }));
      if (!reference) {
        expect(text).toContain('We could not save your question.');
        break;
      }
      acknowledged.push(reference);
    }
    const refused = await expectTruth(site, 'On a full disk');
    expect(await readiness(site)).toEqual({ status: 503, reasons: ['store', 'disk'] });
    expect(site.output()).toMatch(/inquiry\.not-saved code=(SQLITE_FULL|SQLITE_IOERR\w*)/);

    rmSync(join(disk, 'filler'));
    acknowledged.push((await post(site.address, refused)).reference ?? 'none');
    acknowledged.push(await insist(() => site.address, 'After'));
    expect(await readiness(site)).toMatchObject({ status: 200 });
    await expectBalance({ acknowledged, found: referencesIn(dataFolder, {}, besideServer(site)), mails });
  },
);

testWhere(canLimit, 'limits of files (prlimit)')('D04: when the kernel refuses every write that lets a file grow, it is the same', async () => {
  const { mails, env } = await clinicWithMail();
  const site = await siteWith({ env });
  const acknowledged = [await insist(() => site.address, 'Before')];
  limitFiles(site, 4096);
  const refused = await expectTruth(site, 'Where nothing can grow');
  expect(await readiness(site)).toMatchObject({ status: 503, reasons: ['store'] });
  expect(site.output()).toMatch(/inquiry\.not-saved code=SQLITE_\w+/);
  limitFiles(site, 'unlimited');
  acknowledged.push((await post(site.address, refused)).reference ?? 'none');
  expect(await readiness(site)).toMatchObject({ status: 200 });
  await expectBalance({ acknowledged, found: referencesIn(site.dataFolder), mails });
});

/** Makes a folder and all that is in it read-only, or not any more. */
function setWritable(folder: string, isWritable: boolean) {
  if (!existsSync(folder)) return;
  chmodSync(folder, 0o700);
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, file.name);
    if (file.isDirectory()) setWritable(path, isWritable);
    else chmodSync(path, isWritable ? 0o600 : 0o400);
  }
  chmodSync(folder, isWritable ? 0o700 : 0o500);
}

describe('D05: a store that may only be read', () => {
  testWhere(canDropPowers, 'way to drop powers (setpriv)')(
    'at the start is named to the operator, told to visitors, and works without a restart when it may be written to',
    async () => {
      const { mails, env } = await clinicWithMail();
      const first = await siteWith({ env });
      const { dataFolder } = first;
      const acknowledged = [await insist(() => first.address, 'Before')];
      while (mails.length === 0) await sleep(20);
      await first.stop();
      setWritable(dataFolder, false);
      afterwards(() => setWritable(dataFolder, true));

      const site = await siteWith({ dataFolder, env, through: likeEverybody });
      expect(site.output()).toContain('The store of inquiries cannot be opened, so the contact form asks visitors to call instead.');
      expect(site.output()).toMatch(/failed: \w+\. It may not be written to\. See who owns DATA_DIR, and whether its disk is read-only\./);
      const refused = await expectTruth(site, 'Where nothing may be written');
      expect(await readiness(site)).toMatchObject({ status: 503, reasons: ['store'] });

      setWritable(dataFolder, true);
      // The form is older than the keys that this process could not read until now.
      acknowledged.push(await insist(() => site.address, String(refused.get('message'))));
      expect(await readiness(site)).toMatchObject({ status: 200 });
      await expectBalance({ acknowledged, found: referencesIn(dataFolder), mails });
    },
  );

  testWhere(canDropPowers, 'way to drop powers (setpriv)')(
    'at run time, when a disk comes back read-only, is told to visitors and heals',
    async () => {
      const { mails, env } = await clinicWithMail();
      const dataFolder = newFolder();
      const site = await siteWith({ dataFolder, env, through: likeEverybody });
      const acknowledged = [await insist(() => site.address, 'Before')];
      while (mails.length === 0) await sleep(20);
      // Folded into one file, and another file under the same name, as after a disk was mounted anew.
      const database = await openDatabase(join(dataFolder, 'clinic.db'));
      await sql`pragma wal_checkpoint(truncate)`.execute(database.query);
      await database.close();
      const bytes = readFileSync(join(dataFolder, 'clinic.db'));
      for (const name of ['clinic.db', 'clinic.db-wal', 'clinic.db-shm']) rmSync(join(dataFolder, name), { force: true });
      writeFileSync(join(dataFolder, 'clinic.db'), bytes, { mode: 0o400 });
      setWritable(dataFolder, false);
      afterwards(() => setWritable(dataFolder, true));

      const refused = await expectTruth(site, 'On a disk that came back read-only');
      expect(await readiness(site)).toMatchObject({ status: 503, reasons: ['store'] });
      setWritable(dataFolder, true);
      acknowledged.push((await post(site.address, refused)).reference ?? 'none');
      expect(await readiness(site)).toMatchObject({ status: 200 });
      await expectBalance({ acknowledged, found: referencesIn(dataFolder), mails });
    },
  );
});

describe('D06: a store that somebody else holds', () => {
  /** Holds it, and meanwhile reads articles; says how long the slowest reader waited. */
  async function holding(site: SiteServer, deed: () => Promise<unknown>): Promise<number> {
    const database = await openDatabase(join(site.dataFolder, 'clinic.db'));
    await sql`begin`.execute(database.query);
    let isOver = false;
    let slowest = 0;
    const reader = (async () => {
      while (!isOver) {
        const started = performance.now();
        expect((await fetch(`${site.address}/articles/${article.slug}`)).status).toBe(200);
        slowest = Math.max(slowest, performance.now() - started);
        await sleep(20);
      }
    })();
    try {
      await deed();
    } finally {
      await sql`rollback`.execute(database.query);
      await database.close();
      isOver = true;
      await reader;
    }
    return slowest;
  }

  test('for a second and a half keeps a visitor waiting, and nobody else', async () => {
    const { mails, env } = await clinicWithMail();
    const site = await siteWith({ env });
    const acknowledged: string[] = [];
    let answers: Promise<string>[] = [];
    const slowest = await holding(site, async () => {
      answers = [1, 2, 3].map((visitor) =>
        insist(
          () => site.address,
          `Visitor ${visitor}`,
          (text) => expect(text).toBe('acknowledged at once'),
        ),
      );
      await sleep(1500);
    });
    acknowledged.push(...(await Promise.all(answers)));
    expect(slowest).toBeLessThan(1500);
    await expectBalance({ acknowledged, found: referencesIn(site.dataFolder), mails });
  });

  test('for ten seconds is told to visitors within twenty, while readers are served', async () => {
    const { mails, env } = await clinicWithMail();
    const site = await siteWith({ env });
    let refused: FormData | undefined;
    const slowest = await holding(site, async () => {
      const started = performance.now();
      refused = await expectTruth(site, 'While somebody holds it');
      expect(performance.now() - started).toBeLessThan(20_000);
      await sleep(Math.max(0, 10_000 - (performance.now() - started)));
    });
    expect(slowest).toBeLessThan(1500);
    const { reference = 'none' } = await post(site.address, refused ?? '');
    await expectBalance({ acknowledged: [reference], found: referencesIn(site.dataFolder), mails });
  });
});

test('D07: a damaged file at the start costs nobody an article, is named, is kept as it is, and a mended one works without a restart', async () => {
  const { mails, env } = await clinicWithMail();
  const first = await siteWith({ env });
  const { dataFolder } = first;
  const file = join(dataFolder, 'clinic.db');
  const acknowledged = [await insist(() => first.address, 'Before')];
  while (mails.length === 0) await sleep(20);
  await first.stop();
  renameSync(file, `${file}.sound`);
  const damage = 'this is no database '.repeat(500);
  writeFileSync(file, damage);

  const site = await siteWith({ dataFolder, env });
  expect(site.output()).toContain('SQLITE_NOTADB. It is damaged. Keep the file for whoever looks into it');
  const refused = await expectTruth(site, 'Into a damaged file');
  expect(await readiness(site)).toMatchObject({ status: 503, reasons: ['store'] });
  expect(readFileSync(file, 'utf8')).toBe(damage);
  expect((await fetch(`${site.address}/contact/sent?reference=${acknowledged[0]}`)).status).toBe(503);

  rmSync(file);
  renameSync(`${file}.sound`, file);
  acknowledged.push(await insist(() => site.address, String(refused.get('message'))));
  await expectBalance({ acknowledged, found: referencesIn(dataFolder), mails });
});

test('D08: a database of a newer build is named and left as it is, nothing is taken, and the newer build finds all of it', async () => {
  const { mails, env } = await clinicWithMail();
  const first = await siteWith({ env });
  const { dataFolder } = first;
  const acknowledged = [await insist(() => first.address, 'Before')];
  while (mails.length === 0) await sleep(20);
  await first.stop();
  const change = async (statement: ReturnType<typeof sql>) => {
    const database = await openDatabase(join(dataFolder, 'clinic.db'));
    await statement.execute(database.query);
    await database.close();
  };
  await change(sql`insert into inquiries_steps values ('9999-of-a-newer-build', '')`);

  const site = await siteWith({ dataFolder, env });
  expect(site.output()).toMatch(/The database is at step \d+ of inquiries; this build knows steps up to \d+\. Deploy a newer build, or restore/);
  const refused = await expectTruth(site, 'Into a newer database');
  expect(await readiness(site)).toMatchObject({ status: 503, reasons: ['store'] });
  await change(sql`delete from inquiries_steps where step = '9999-of-a-newer-build'`);
  acknowledged.push(await insist(() => site.address, String(refused.get('message'))));
  await expectBalance({ acknowledged, found: referencesIn(dataFolder), mails });
});
