// S11: two thousand questions from five hundred addresses within a minute, with the settings that a clinic starts with.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '@/lib/platform/database';
import { expectBalance, referencesIn } from '../support/books';
import { formFrom, post } from '../support/form';
import { mailServer } from '../support/mail-server';
import { article } from '../support/pages';
import { realSettings, siteWith } from '../support/site-server';

jest.setTimeout(300_000);

const addressCount = 500;
const questionsEach = 4;
const aSecond = Math.ceil((addressCount * questionsEach) / 60);

const percentile = (milliseconds: number[], percent: number) =>
  [...milliseconds].sort((a, b) => a - b)[Math.floor((milliseconds.length * percent) / 100)] ?? 0;

test('S11: a flood is taken up to what a clinic can read, the rest is told to phone, and readers and the disk hardly notice', async () => {
  const { url, mails } = await mailServer();
  const site = await siteWith({ env: { ...realSettings, TRUSTED_PROXY_HOPS: '1', SMTP_URL: url } });
  const read = async (isOver: () => boolean) => {
    const waits: number[] = [];
    /** By how much a pause of ours was longer than asked for: what the machine makes anybody wait who does nothing. */
    const lags: number[] = [];
    while (!isOver()) {
      const started = performance.now();
      expect((await fetch(`${site.address}/articles/${article.slug}`)).status).toBe(200);
      const answered = performance.now();
      waits.push(answered - started);
      await sleep(50);
      lags.push(performance.now() - answered - 50);
    }
    return { waits, lags };
  };
  const forms: FormData[] = [];
  for (let from = 0; from < addressCount; from += 20) forms.push(...(await Promise.all(Array.from({ length: 20 }, () => formFrom(site.address)))));
  await sleep(2_100);

  let isOver = false;
  const reading = read(() => isOver);
  const answers: ReturnType<typeof post>[] = [];
  for (let question = 0; question < questionsEach; question += 1) {
    for (const [visitor, form] of forms.entries()) {
      form.set('message', `Visitor ${visitor} asks question ${question}`);
      const copy = new FormData();
      for (const [name, value] of form) copy.append(name, value);
      answers.push(post(site.address, copy, { 'x-forwarded-for': `203.0.${visitor >> 8}.${visitor & 255}` }));
      if (answers.length % aSecond === 0) await sleep(1_000);
    }
  }
  const told = await Promise.all(answers);
  isOver = true;
  const { waits, lags } = await reading;

  const acknowledged = told.flatMap(({ reference }) => reference ?? []);
  expect(acknowledged).toHaveLength(300);
  const refused = told.filter(({ reference }) => !reference);
  expect(refused.filter(({ status }) => status >= 500)).toEqual([]);
  expect(refused.filter(({ status }) => status === 429).length).toBeGreaterThan(1_500);
  for (const { text } of refused) {
    expect(text).toContain('Your question was not sent');
    expect(text).toContain('+1 555 555 0100');
    expect(text).toMatch(/Visitor \d+ asks question \d/);
  }
  expect(percentile(waits, 95)).toBeLessThan(500 + 20 * percentile(lags, 95));

  const database = await openDatabase(join(site.dataFolder, 'clinic.db'));
  const { rows } = await sql<{ count: number }>`select count(*) as count from buckets`.execute(database.query);
  await database.close();
  expect(rows[0]?.count).toBeLessThanOrEqual(2 * addressCount + 2);
  expect(statSync(join(site.dataFolder, 'clinic.db')).size).toBeLessThan(8 * 1024 * 1024);
  expect(statSync(join(site.dataFolder, 'clinic.db-wal')).size).toBeLessThan(16 * 1024 * 1024);
  await expectBalance({ acknowledged, found: referencesIn(site.dataFolder), mails });
});
