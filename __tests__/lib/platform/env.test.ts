// Settings are optional, and what is wrong with them is said all at once.
import { readEnv } from '@/lib/platform/env';

test('nothing has to be set', () => {
  expect(readEnv({})).toMatchObject({ PORT: 3000, SITE_URL: 'http://localhost:3000', DATA_DIR: '.data', LOG_LEVEL: 'info', siteUrlIsSet: false });
});

test('an empty setting counts as not set', () => {
  expect(readEnv({ SITE_URL: '', PORT: '' })).toMatchObject({ PORT: 3000, SITE_URL: 'http://localhost:3000' });
});

test('the address of the site follows the port, unless it is given', () => {
  expect(readEnv({ PORT: '4000' }).SITE_URL).toBe('http://localhost:4000');
  expect(readEnv({ PORT: '4000', SITE_URL: 'https://clinic.example/' })).toMatchObject({ SITE_URL: 'https://clinic.example', siteUrlIsSet: true });
});

test('every fault is said at once, without the value of a secret', () => {
  const faulty = {
    PORT: 'http',
    SITE_URL: 'clinic.example',
    LOG_LEVEL: 'loud',
    DATABASE_URL: 'mysql://clinic:secret@db/clinic',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'my-secret',
  };
  expect(() => readEnv(faulty)).toThrowErrorMatchingInlineSnapshot(`
"The environment has 5 faults:
  PORT is "http", expected a whole number from 0 to 65535
  SITE_URL is "clinic.example", expected an address that starts with http:// or https://
  DATABASE_URL expected an address like postgres://user:password@host:5432/database
  LOG_LEVEL is "loud", expected one of: debug, info, warn, error
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY expected 32 random bytes in base64
See .env.example."
`);
  const mail = {
    SMTP_URL: 'https://desk:my-secret@mail.example.com',
    MAIL_FROM: 'Front desk',
    NOTIFY_TO: 'anna@clinic.example;ben',
    MAIL_RETRY_SECONDS: '0',
  };
  expect(() => readEnv(mail)).toThrowErrorMatchingInlineSnapshot(`
"The environment has 4 faults:
  SMTP_URL is not understood, expected an address like smtps://name:password@mail.example.com, or smtp:// (?tls=off for no TLS)
  MAIL_FROM is not understood, expected an address, or a name with an address in angle brackets
  NOTIFY_TO is not understood, expected up to 20 addresses, separated by commas
  MAIL_RETRY_SECONDS is 0, expected a whole number from 1 to 3600
See .env.example."
`);
  expect(() => readEnv({ PORT: '99999' })).toThrowErrorMatchingInlineSnapshot(`
"The environment has 1 fault:
  PORT is 99999, expected a whole number from 0 to 65535
See .env.example."
`);
});

test('the settings for mail are read as what they mean', () => {
  expect(readEnv({})).toMatchObject({ MAIL_RETRY_SECONDS: 2 });
  expect(
    readEnv({ SMTP_URL: 'smtps://mail.example.com', MAIL_FROM: 'Desk <desk@clinic.example>', NOTIFY_TO: 'a@clinic.example, b@clinic.example' }),
  ).toMatchObject({
    SMTP_URL: 'smtps://mail.example.com',
    MAIL_FROM: { name: 'Desk', address: 'desk@clinic.example' },
    NOTIFY_TO: ['a@clinic.example', 'b@clinic.example'],
  });
});

test.each([
  ['postgres://clinic:secret@db.example:5432/clinic', true],
  ['postgresql://clinic@localhost/clinic?sslmode=verify-full', true],
  ['postgres:///clinic?host=/run/postgresql', true],
  ['postgres://clinic:secret@db.example', false],
  ['postgres://clinic:secret@db.example:port/clinic', false],
  ['secret', false],
])('of DATABASE_URL %s it is known whether it names a database, and no word of it is repeated', (DATABASE_URL, isGood) => {
  const read = () => readEnv({ DATABASE_URL }).DATABASE_URL;
  if (isGood) expect(read()).toBe(DATABASE_URL);
  else expect(read).toThrow(/^(?!.*secret).*\n {2}DATABASE_URL expected an address like postgres:/);
});
