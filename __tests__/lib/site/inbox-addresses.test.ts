import { expect, test } from '@jest/globals';
import { inboxAddresses, nextInInbox } from '@/lib/site/inbox-addresses';

test.each([['/inbox'], ['/inbox/account'], ['/inbox?page=2&topic=cost'], ['/inbox/R-22222-33333'], ['/inbox/audit?before=17']])(
  '%s is a place to be sent on to',
  (path) => {
    expect(nextInInbox(path)).toBe(path);
    expect(nextInInbox(new URL(inboxAddresses.signIn(path), 'https://clinic.example').searchParams.get('next') ?? '/inbox')).toBe(path);
  },
);

test.each([
  ['//evil.example'],
  ['/\\evil.example'],
  ['\\\\evil.example'],
  ['https:evil.example'],
  ['https://evil.example/inbox'],
  ['javascript:alert(1)'],
  ['/inbox\\@evil.example'],
  ['/inbox@evil.example'],
  ['/inbox.evil.example'],
  ['/inboxes'],
  ['/inbox/../contact'],
  ['/inbox/%2e%2e/contact'],
  ['/inbox/..%2fcontact'],
  ['/inbox\t//evil.example'],
  ['/inbox\n'],
  ['/inbox#x'],
  ['/inbox/sign-in'],
  ['/inbox/sign-in/confirm?next=/inbox/sign-in/confirm'],
  ['/contact'],
  ['/'],
  [''],
  [`/inbox?${'a'.repeat(400)}`],
  [undefined],
  [['/inbox/account', '//evil.example']],
])('A11: %j leads to the list, and not off the site', (text) => {
  const next = nextInInbox(text);
  const { origin, pathname } = new URL(next, 'https://clinic.example');
  expect(origin).toBe('https://clinic.example');
  expect(decodeURIComponent(pathname)).toMatch(/^\/inbox/);
  if (text !== '/inbox/..%2fcontact') expect(next).toBe('/inbox');
});
