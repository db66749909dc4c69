// From the form to the clinic's mailbox, through the built site and a real mail server. The visitor never waits for mail.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { filled, formFrom, post } from '../support/form';
import { badMailServer, mailServer, nobodysUrl } from '../support/mail-server';
import { siteWith } from '../support/site-server';

jest.setTimeout(120_000);

async function until(isSo: () => boolean) {
  while (!isSo()) await sleep(20);
}

test('V01: a question that is sent is mailed to staff once, and the mail holds no word of it', async () => {
  const { url, mails } = await mailServer();
  const site = await siteWith({ env: { SMTP_URL: url, NOTIFY_TO: 'anna@clinic.example' } });
  const form = await formFrom(site.address);
  const { reference } = await post(site.address, form);
  await post(site.address, form);
  await until(() => mails.length > 0);
  await until(() => site.output().includes(`notice.sent reference=${reference} attempt=1`));
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ recipients: ['anna@clinic.example'], parsed: { subject: expect.stringContaining(String(reference)) } });
  for (const word of [filled.name, filled.email, filled.message]) expect(mails[0]?.raw).not.toContain(word);
});

test('D10: while the mail server hangs, the visitor is answered at once, and the mail goes out when it has recovered', async () => {
  const hanging = await badMailServer({ greeting: 'hang' });
  const site = await siteWith({ env: { SMTP_URL: hanging.url, MAIL_RETRY_SECONDS: '1' } });
  const answers = await Promise.all(
    [1, 2, 3].map(async (number) => post(site.address, await formFrom(site.address, { ...filled, message: `Question ${number}` }))),
  );
  expect(answers.every(({ reference }) => reference)).toBe(true);
  // Each mail is given up after five seconds, one after another; whoever had waited for it would have waited for all three.
  expect(site.output().split('notice.delayed').length - 1).toBeLessThan(3);
  await until(() => site.output().includes('notice.delayed'));
  expect(await site.stop('SIGTERM')).toBe(0);
  const { url, mails } = await mailServer();
  await siteWith({ dataFolder: site.dataFolder, env: { SMTP_URL: url } });
  await until(() => mails.length === 3);
  expect(new Set(mails.map(({ parsed }) => parsed.messageId)).size).toBe(3);
});

test('D12: killed between keeping and sending, the site mails everything after its restart', async () => {
  const { url, port } = await nobodysUrl();
  const first = await siteWith({ env: { SMTP_URL: url, MAIL_RETRY_SECONDS: '1' } });
  const references: (string | undefined)[] = [];
  for (let number = 1; number <= 4; number += 1)
    references.push((await post(first.address, await formFrom(first.address, { ...filled, message: `Question ${number}` }))).reference);
  await first.stop('SIGKILL');
  const { mails } = await mailServer({ port });
  await siteWith({ dataFolder: first.dataFolder, env: { SMTP_URL: url } });
  const found = () => references.filter((reference) => mails.some(({ parsed }) => parsed.subject?.includes(String(reference))));
  await until(() => found().length === 4);
  expect(new Set(mails.map(({ parsed }) => parsed.messageId)).size).toBe(4);
});

test('without a mail server the notice is a file in the data folder', async () => {
  const site = await siteWith();
  const { reference } = await post(site.address, await formFrom(site.address));
  await until(() => site.output().includes('notice.sent'));
  const files = readdirSync(join(site.dataFolder, 'mail'));
  expect(files).toEqual([expect.stringMatching(new RegExp(`^\\d{4}-\\d{2}-\\d{2}T.*-${reference}\\.eml$`))]);
  expect(readFileSync(join(site.dataFolder, 'mail', files[0] ?? ''), 'utf8')).not.toContain(filled.name);
});
