// What leaves the house by mail: a reference, a time and where to look. Ids V11 and V12 are those of the table of hostile fields.
import { expect, test } from '@jest/globals';
import { writeStaffMail } from '@/lib/inquiries/notices/letter';
import { noticesOf } from '@/lib/inquiries/notices/notice';
import { submit } from '@/lib/inquiries/submit';
import { createLog } from '@/lib/platform/log';
import { clinic, office, siteUrl, smtp } from '../../../support/delivery';
import { mailServer } from '../../../support/mail-server';
import { clinicTopics, formOf, vera } from '../../../support/people';
import { testScreening, tokenMadeAt } from '../../../support/screening';

const notice = {
  id: 'notice-1',
  kind: 'staff-mail',
  messageId: '<inquiry-1.staff-mail@clinic.example>',
  leasedBy: 'us',
  attempt: 1,
  createdAt: new Date('2026-11-23T14:00:00Z'),
  reference: 'R-22222-33333',
  receivedAt: new Date('2026-11-23T14:00:00Z'),
};

test('the letter says what came, when by the clinic’s calendar, and where to read it', () => {
  const { subject, text } = writeStaffMail(notice, { site: clinic, siteUrl });
  expect(`${subject}\n\n${text}`).toMatchInlineSnapshot(`
"PMC Heal: new inquiry R-22222-33333

A new inquiry came in through the website of PMC Heal.

Reference: R-22222-33333
Received:  November 23, 2026 at 9:00:00 AM EST

Read it in the inbox: https://clinic.example/inbox/R-22222-33333

To protect the person who wrote, this mail says nothing about them.
A reply to it does not reach them.
"
`);
});

test('it goes from the clinic to the clinic, unless the settings name others', () => {
  expect(writeStaffMail(notice, { site: clinic, siteUrl })).toMatchObject({
    from: { name: 'PMC Heal', address: 'desk@clinic.example' },
    to: [{ name: '', address: 'desk@clinic.example' }],
  });
  const sender = { name: '', address: 'site@clinic.example' };
  expect(writeStaffMail(notice, { site: clinic, siteUrl, sender, mailboxes: ['anna@clinic.example', 'ben@clinic.example'] })).toMatchObject({
    from: { name: 'PMC Heal', address: 'site@clinic.example' },
    to: [{ address: 'anna@clinic.example' }, { address: 'ben@clinic.example' }],
  });
});

/** A word in each field that must be found nowhere outside the store. */
const canaries = { name: 'Zanzibar Quill', email: 'quokka@zebra.example', phone: '555 7391', message: 'My heliotrope aches' };

const hostile: [string, Partial<typeof vera>][] = [
  ['V11: a line break and a Bcc in the name', { name: 'Vera\r\nBcc: eve@evil.example' }],
  ['V11: a line break and a Bcc in the email address', { email: 'vera@example.org\r\nBcc: eve@evil.example' }],
  ['V11: a line break and a Bcc in the message', { message: 'Hello\r\nBcc: eve@evil.example\r\n\r\n.\r\nMAIL FROM:<eve@evil.example>\r\n' }],
  ['V11: a percent-encoded break in the name', { name: 'Vera%0d%0aBcc: eve@evil.example' }],
  ['V11: an encoded word in the name', { name: '=?utf-8?q?Vera=0d=0aBcc:_eve=40evil.example?=' }],
  ['V11: a line break in the phone number', { phone: '555\nBcc: eve@evil.example' }],
  ['V12: a list of addresses', { email: 'vera@example.org, eve@evil.example' }],
  ['V12: a group of addresses', { email: 'all: vera@example.org, eve@evil.example;' }],
  ['V12: a comment in the address', { email: 'vera(eve@evil.example)@example.org' }],
  ['V12: a quoted local part', { email: '"eve@evil.example>"@example.org' }],
  ['V12: a command of the mail server in the address', { email: 'a@example.org>\r\nRCPT TO:<eve@evil.example' }],
  ['every field with a word of its own', canaries],
];

test.each(hostile)('%s is refused, or reaches nobody and changes nothing of the mail', async (_, fields) => {
  const { url, mails } = await mailServer();
  const { store, deliver, clock } = await office({ mailer: smtp(url) });
  const outcome = await submit(formOf({ ...vera, formToken: tokenMadeAt(clock.now()), ...fields }), {
    store: { ...store, add: (inquiry, key) => store.add(inquiry, key, { notices: noticesOf(inquiry, siteUrl) }) },
    screening: testScreening(clock),
    clock,
    site: clinicTopics,
    log: createLog('error', () => {}),
    hashes: async () => ['hash'],
    findArticle: async () => undefined,
  });
  await deliver();
  if (outcome.kind === 'rejected') return expect(mails).toEqual([]);
  const [mail] = mails;
  if (outcome.kind !== 'received' || mails.length !== 1 || !mail) throw new Error(`${outcome.kind}, ${mails.length} mails`);
  expect([mail.sender, mail.recipients]).toEqual(['desk@clinic.example', ['desk@clinic.example']]);
  expect([...mail.parsed.headers.keys()].sort()).toEqual(
    ['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].sort(),
  );
  expect(mail.parsed.subject).toBe(`PMC Heal: new inquiry ${outcome.reference}`);
  expect(mail.parsed.date).toEqual(clock.now());
  expect(mail.parsed.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.parsed.replyTo).toBeUndefined();
  for (const word of [...Object.values({ ...vera, ...fields }).filter((text) => text.length > 8), 'evil', 'Zanzibar', 'quokka', 'heliotrope', 'Vera'])
    expect(mail.raw).not.toContain(word);
});

test('a clinic whose name has line breaks and letters of its own still sends one plain mail', async () => {
  const { url, mails } = await mailServer();
  const name = 'Klinik Süd\r\nBcc: eve@evil.example';
  await smtp(url).send(writeStaffMail(notice, { site: { ...clinic, clinic: { ...clinic.clinic, name } }, siteUrl }));
  expect(mails[0]?.recipients).toEqual(['desk@clinic.example']);
  expect(mails[0]?.parsed.bcc).toBeUndefined();
  expect(mails[0]?.parsed.subject).toBe('Klinik Süd Bcc: eve@evil.example: new inquiry R-22222-33333');
});
