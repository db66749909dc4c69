import { expect, test } from '@jest/globals';
import { createLog } from '@/lib/platform/log';
import { type Mail, MailDelayed, MailRefused } from '@/lib/platform/mail/mail';
import { smtp } from '../../../support/delivery';
import { badMailServer, type Manners, mailServer, nobodysUrl } from '../../../support/mail-server';

const mail: Mail = {
  messageId: '<inquiry-1.staff-mail@clinic.example>',
  reference: 'R-22222-33333',
  date: new Date('2026-11-23T09:00:00Z'),
  from: { name: 'PMC Heal', address: 'desk@clinic.example' },
  to: [
    { name: '', address: 'anna@clinic.example' },
    { name: '', address: 'ben@clinic.example' },
  ],
  subject: 'PMC Heal: new inquiry R-22222-33333',
  text: 'A new inquiry came in.\n',
};

const faultOf = (url: string) =>
  smtp(url)
    .send(mail)
    .then(
      () => undefined,
      (fault: unknown) => fault,
    );

test('a mail arrives at every mailbox, with the heads that we gave it and no other that speaks of us', async () => {
  const { url, mails } = await mailServer();
  await smtp(url).send(mail);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ sender: 'desk@clinic.example', recipients: ['anna@clinic.example', 'ben@clinic.example'] });
  expect([...(mails[0]?.parsed.headers.keys() ?? [])].sort()).toEqual(
    ['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].sort(),
  );
  expect(mails[0]?.parsed).toMatchObject({ messageId: mail.messageId, date: mail.date, subject: mail.subject, text: mail.text });
});

test.each<[string, Manners, string, string]>([
  ['greets with 421', { greeting: '421 too busy' }, '421', 'server'],
  ['greets with 554', { greeting: '554 not you' }, '554', 'server'],
  ['says nothing at all', { greeting: 'hang' }, 'ETIMEDOUT', 'server'],
  ['falls silent after the text', { text: 'hang' }, 'ETIMEDOUT', 'server'],
  ['breaks off after the text', { text: 'drop' }, 'ECONNECTION', 'server'],
  ['wants a password first', { MAIL: '530 sign in' }, '530', 'server'],
  ['closes down in the middle', { RCPT: '421 closing' }, '421', 'server'],
  ['is greylisting', { RCPT: '450 come back' }, '450', 'mail'],
  ['has a full disk', { text: '451 local error' }, '451', 'mail'],
])('D10: a server that %s only delays the mail', async (_, manners, code, concerns) => {
  const { url } = await badMailServer(manners);
  const fault = await faultOf(url);
  expect(fault).toBeInstanceOf(MailDelayed);
  expect(fault).toMatchObject({ concerns, code: code.startsWith('E') ? expect.stringMatching(/^(E[A-Z]+|[A-Z_]+TIMEOUT)$/) : code });
});

test('D10: a server that is not there only delays the mail', async () => {
  expect(await faultOf((await nobodysUrl()).url)).toMatchObject({ name: 'MailDelayed', concerns: 'server', code: 'ECONNREFUSED' });
});

test.each<[string, Manners]>([
  ['the sender', { MAIL: '550 who are you' }],
  ['every recipient', { RCPT: '550 no such mailbox' }],
  ['the text', { text: '550 spam' }],
])('D11: a server that refuses %s with 550 refuses the mail for good', async (_, manners) => {
  const { url } = await badMailServer(manners);
  const fault = await faultOf(url);
  expect(fault).toBeInstanceOf(MailRefused);
  expect(fault).toMatchObject({ code: '550', message: 'The mail server refused the mail for good: 550.' });
});

test('one mailbox that is refused does not keep the mail from the other, and is counted in the log', async () => {
  const { url, heard } = await badMailServer({ unknownMailbox: 'ben@clinic.example' });
  const lines: string[] = [];
  await smtp(
    url,
    createLog('info', (_, line) => lines.push(line)),
  ).send(mail);
  expect(heard).toContain('.');
  expect(lines).toEqual(['mail.recipients-refused reference=R-22222-33333 count=1']);
});

test('a server that cannot do TLS gets nothing in clear, unless the address says so', async () => {
  const { url, heard } = await badMailServer({});
  expect(await faultOf(`${url}?tls=on`)).toMatchObject({ name: 'MailDelayed', concerns: 'server' });
  expect(heard.filter((line) => /^(MAIL|RCPT|DATA)/.test(line))).toEqual([]);
});

test('a send that is called off ends at once, as a delay', async () => {
  const { url } = await badMailServer({ text: 'hang' });
  const off = new AbortController();
  const sending = smtp(url).send(mail, off.signal);
  off.abort();
  await expect(sending).rejects.toMatchObject({ name: 'MailDelayed', code: 'EABORT' });
});
