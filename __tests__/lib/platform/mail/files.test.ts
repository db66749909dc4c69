import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { openFileMailer } from '@/lib/platform/mail/files';
import type { Mail } from '@/lib/platform/mail/mail';
import { temporaryFolder } from '../../../support/stores';

const mail: Mail = {
  messageId: '<inquiry-1.staff-mail@clinic.example>',
  reference: 'R-22222-33333',
  date: new Date('2026-11-23T09:00:00Z'),
  from: { name: 'Klinik "Süd"\r\nBcc: eve@example.org', address: 'desk@clinic.example' },
  to: [{ name: '', address: 'anna@clinic.example' }],
  subject: 'New inquiry\r\nBcc: eve@example.org',
  text: 'A new inquiry came in.\n',
};

test('a mail is a file that people and programs can read, for nobody else on the machine', async () => {
  const folder = join(temporaryFolder(), 'data', 'mail');
  await openFileMailer(folder).send(mail);
  expect(readdirSync(folder)).toEqual(['2026-11-23T09-00-00.000Z-R-22222-33333.eml']);
  const file = join(folder, readdirSync(folder)[0] ?? '');
  expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
  const parsed = await simpleParser(readFileSync(file));
  expect(parsed).toMatchObject({ messageId: mail.messageId, date: mail.date, text: mail.text });
  expect(readFileSync(file, 'utf8')).toContain('From: "Klinik Süd Bcc: eve@example.org" <desk@clinic.example>');
});

test('V11: a line break in a name or subject begins no head of its own', async () => {
  const folder = temporaryFolder();
  await openFileMailer(folder).send(mail);
  const parsed = await simpleParser(readFileSync(join(folder, readdirSync(folder)[0] ?? '')));
  expect(parsed.bcc).toBeUndefined();
});

test('the same mail again takes the place of the first', async () => {
  const folder = temporaryFolder();
  await openFileMailer(folder).send(mail);
  await openFileMailer(folder).send(mail);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a folder that cannot be written to only delays the mail', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'mail'), 'a file stands in the way');
  await expect(openFileMailer(join(folder, 'mail')).send(mail)).rejects.toMatchObject({ name: 'MailDelayed', concerns: 'server' });
  mkdirSync(join(folder, 'post'));
  await openFileMailer(join(folder, 'post')).send(mail);
});
