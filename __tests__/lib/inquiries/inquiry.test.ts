import { describe, expect, test } from '@jest/globals';
import { wishSchema } from '@/lib/inquiries/inquiry';
import { inquiryLimits } from '@/lib/inquiries/limits';
import { dictionaries } from '@/lib/words/words';
import { clinicTopics, vera } from '../../support/people';

const schema = wishSchema(
  clinicTopics.inquiryTopics.map(({ id }) => id),
  dictionaries.en.inquiry.faults,
);

function faultsOf(changes: Record<string, string>): string[] {
  const { error } = schema.safeParse({ ...vera, ...changes });
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

function kept(changes: Record<string, string>) {
  return schema.parse({ ...vera, ...changes });
}

describe('what is missing is asked for', () => {
  test.each([
    ['name', '', 'name: Enter your name'],
    ['email', '', 'email: Enter your email address, so that we can reply'],
    ['email', 'vera', 'email: Email address needs an @ sign, like name@example.com'],
    ['topic', '', 'topic: Choose what your question is about'],
    ['topic', 'surgery', 'topic: Choose what your question is about'],
    ['topic', '__proto__', 'topic: Choose what your question is about'],
    ['message', '', 'message: Enter your question'],
    ['consent', '', 'consent: Tick the box to let us store your question'],
    ['consent', 'off', 'consent: Tick the box to let us store your question'],
    ['consent', 'on', 'consent: Tick the box to let us store your question'],
  ])('%s "%s"', (field, value, fault) => expect(faultsOf({ [field]: value })).toEqual([fault]));

  test('a phone number is not asked for', () => expect(kept({ phone: ' ' }).phone).toBeUndefined());
});

describe('email addresses', () => {
  test.each([
    'a@b',
    'nobody@',
    '@example.org',
    'a b@x.org',
    'a@x..org',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@-x.org',
    'a@x-.org',
    '"a b"@x.org',
    'a,b@x.org',
    'a@x.org,b@x.org',
    'a@x.org;b@x.org',
    'Vera <a@x.org>',
    'a@x.org>',
    'a(comment)@x.org',
    'undisclosed:a@x.org;',
    '.a@x.org',
    'a.@x.org',
    'a..b@x.org',
    'a@b@x.org',
    'a@x.o',
    'a\\b@x.org',
    `${'a'.repeat(65)}@x.org`,
    `a@${'b'.repeat(64)}.org`,
    'a@x.org%0d%0aBcc:b@x.org',
    'a@x_y.org',
    'a@x.org.',
  ])('%s is refused', (email) => expect(faultsOf({ email })).toEqual(['email: Enter an email address that we can reply to, like name@example.com']));

  test.each(["o'brien+x@sub.example.co.uk", 'ü@exämple.org', 'Vera.Okafor@Example.ORG', 'a@xn--exmple-cua.org', 'ვერა@მაგალითი.გე', '1@x.org'])(
    '%s is taken as it is',
    (email) => {
      expect(kept({ email: `  ${email} ` }).email).toBe(email);
    },
  );

  test('more than 254 characters are too many', () => {
    const email = `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(10)}.org`;
    expect(faultsOf({ email })).toEqual([`email: Email address must be 254 characters or fewer. It has ${email.length}`]);
  });

  test.each([
    ['50 kB of "a."', `${'a.'.repeat(25_000)}@${'a.'.repeat(25_000)}`],
    ['5 kB of "("', '('.repeat(5000)],
    ['60 kB of spaces before a letter', `${' '.repeat(60_000)}a${' '.repeat(60_000)}a`],
    ['a long label of hyphens', `a@${'-'.repeat(200)}.org`],
  ])('%s is refused at once', (_, email) => {
    const from = performance.now();
    expect(faultsOf({ email, name: email, message: `x${email}` })).not.toEqual([]);
    expect(performance.now() - from).toBeLessThan(200);
  });
});

describe('limits', () => {
  test.each([
    ['emoji', '👍'.repeat(inquiryLimits.message.most)],
    ['line breaks of two characters', 'a\r\n'.repeat(inquiryLimits.message.most / 2 - 1)],
    ['white space around', `${' '.repeat(500)}${'a'.repeat(inquiryLimits.message.most)}\r\n`],
  ])('a message is counted as a visitor would: %s', (_, message) => expect(faultsOf({ message })).toEqual([]));

  test('too long is told with the length that it has', () => {
    expect(faultsOf({ message: '👍'.repeat(4212) })).toEqual(['message: Your question must be 4,000 characters or fewer. It has 4,212']);
    expect(faultsOf({ message: 'a'.repeat(4001) })).toEqual(['message: Your question must be 4,000 characters or fewer. It has 4,001']);
    expect(faultsOf({ name: 'a'.repeat(101) })).toEqual(['name: Your name must be 100 characters or fewer. It has 101']);
    expect(faultsOf({ phone: '1'.repeat(41) })).toEqual(['phone: Phone number must be 40 characters or fewer. It has 41']);
  });
});

describe('text from all over the world', () => {
  test.each(['Zoë', 'Łukasz', '王小明', 'עברית', 'العربية', '👩‍👩‍👧 Family', 'Ze\u0301', 'Anne ❤️', 'علی\u200cرضا', "O'Brien-Smith"])(
    'the name %s is kept as it is',
    (name) => {
      expect(kept({ name }).name).toBe(name);
    },
  );

  test.each(['   ', '\u200b', '\u00a0\u00a0', '\u3164', '\u115f\u1160', '\ufeff', '\u2060\u200d', '\u2800', '\u0000', '\u202e', '\t\t'])(
    'a name of nothing to see is no name (%j)',
    (name) => {
      expect(faultsOf({ name })).toEqual(['name: Enter your name']);
    },
  );

  test.each([' \r\n ', '\u200b', '\u00a0', '\u3164', '\u0000\u0007', '\u2800\n\u2800'])(
    'a message of nothing to see is no message (%j)',
    (message) => {
      expect(faultsOf({ message })).toEqual(['message: Enter your question']);
    },
  );

  test.each([
    ['Vera\u202eOkafor', 'VeraOkafor'],
    ['\u2066Vera\u2069', 'Vera'],
    ['Ve\u0000ra\u0007\u0090', 'Vera'],
    ['Vera\tOkafor', 'Vera Okafor'],
    ['\u3164\u200b Vera \ufeff', 'Vera'],
    ['Vera \ud83d', 'Vera \ufffd'],
    ['\udc4dVera', '\ufffdVera'],
  ])('the name %j is kept as %j', (name, clean) => expect(kept({ name }).name).toBe(clean));

  test.each([
    ['a\u0000b\u0007c', 'abc'],
    ['one\r\ntwo\rthree\n', 'one\ntwo\nthree'],
    ['one\u2028two\u2029three', 'one\ntwo\nthree'],
    ['\tindented\tline', 'indented\tline'],
    ['half \ud83d', 'half \ufffd'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('the message %j is kept as %j', (message, clean) => expect(kept({ message }).message).toBe(clean));
});

describe('nothing can start a second line in a mail header', () => {
  const breaks = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f'];
  test.each(breaks)('%j', (lineBreak) => {
    const forged = (value: string) => `${value}${lineBreak}Bcc: all@example.org`;
    expect(faultsOf({ name: forged('Vera'), email: forged('vera@example.org'), phone: forged('555 0100') })).toEqual([
      'name: Your name must be on one line',
      'email: Email address must be on one line',
      'phone: Phone number must be on one line',
    ]);
  });
});
