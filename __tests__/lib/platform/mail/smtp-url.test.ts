import { expect, test } from '@jest/globals';
import { readMailboxes, readSender } from '@/lib/platform/mail/addresses';
import { readSmtpUrl } from '@/lib/platform/mail/smtp-url';

test.each([
  ['smtp://mail.example.com', { host: 'mail.example.com', port: 587, tls: 'upgrade' }],
  ['smtps://mail.example.com', { host: 'mail.example.com', port: 465, tls: 'start' }],
  ['smtp://mail.example.com:25?tls=off', { host: 'mail.example.com', port: 25, tls: 'off' }],
  ['smtp://127.0.0.1:1025', { host: '127.0.0.1', port: 1025, tls: 'off' }],
  ['smtp://[::1]:1025/', { host: '::1', port: 1025, tls: 'off' }],
  ['smtp://localhost?tls=on', { host: 'localhost', port: 587, tls: 'upgrade' }],
  ['smtps://desk%40clinic:p%2Fw@mail.example.com', { host: 'mail.example.com', port: 465, tls: 'start', auth: { user: 'desk@clinic', pass: 'p/w' } }],
])('%s is understood', (text, server) => {
  expect(readSmtpUrl(text)).toEqual(server);
});

test.each([
  'mail.example.com',
  'https://mail.example.com',
  'smtp://',
  'smtp://mail.example.com/path',
  'smtp://mail.example.com?tls=maybe',
  'smtp://mail.example.com?secure=true',
  'smtps://mail.example.com?tls=off',
  'smtp://%zz@mail.example.com',
])('%s is not', (text) => {
  expect(readSmtpUrl(text)).toBeUndefined();
});

test('a sender is an address, with or without a name', () => {
  expect(readSender('desk@clinic.example')).toEqual({ name: '', address: 'desk@clinic.example' });
  expect(readSender(' "Front desk" <desk@clinic.example> ')).toEqual({ name: 'Front desk', address: 'desk@clinic.example' });
  for (const text of ['Front desk', 'a@b.example, c@d.example', 'x <a@b.example> y', 'x\r\nBcc: e@f.example <a@b.example>', '<>'])
    expect(readSender(text)).toBeUndefined();
});

test('mailboxes are separated by commas, and each is an address', () => {
  expect(readMailboxes('anna@clinic.example, ben@clinic.example,anna@clinic.example')).toEqual(['anna@clinic.example', 'ben@clinic.example']);
  for (const text of ['anna', 'anna@clinic.example,', 'Anna <anna@clinic.example>', 'a@b.example\r\nBcc: e@f.example'])
    expect(readMailboxes(text)).toBeUndefined();
});
