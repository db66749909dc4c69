import { expect, test } from '@jest/globals';
import { isOwnPost } from '@/lib/platform/request/own-post';
import { readTexts } from '@/lib/platform/request/texts';

const site = 'https://clinic.example';
const post = (words: { origin?: string; host?: string; fetchSite?: string }) => ({ origin: null, host: 'clinic.example', fetchSite: null, ...words });

test.each([
  [{ origin: site, fetchSite: 'same-origin' }],
  [{ origin: site }],
  [{ fetchSite: 'same-origin' }],
  // From no browser of today: it carries only the cookies that somebody gave it on purpose.
  [{}],
])('A04: %j is a post of our own', (words) => {
  expect(isOwnPost(post(words), site)).toBe(true);
});

test.each([
  [{ origin: 'https://evil.example', fetchSite: 'cross-site' }],
  [{ origin: 'https://evil.example' }],
  [{ origin: 'null' }],
  [{ origin: '' }],
  [{ origin: 'http://clinic.example' }],
  [{ origin: 'https://clinic.example.evil.example' }],
  [{ origin: 'https://blog.clinic.example', fetchSite: 'same-site' }],
  [{ origin: site, fetchSite: 'cross-site' }],
  [{ origin: 'https://evil.example', host: 'evil.example' }],
  [{ fetchSite: 'cross-site' }],
])('A04: %j is not', (words) => {
  expect(isOwnPost(post(words), site)).toBe(false);
});

test('without a SITE_URL the site is known by the address that it was asked at', () => {
  expect(isOwnPost(post({ origin: 'http://localhost:3000', host: 'localhost:3000' }), undefined)).toBe(true);
  expect(isOwnPost(post({ origin: 'http://evil.example', host: 'localhost:3000' }), undefined)).toBe(false);
  expect(isOwnPost({ origin: 'http://localhost:3000', host: null, fetchSite: null }, undefined)).toBe(false);
});

test('a field that came twice, or as a file, counts as not given', () => {
  const form = new FormData();
  for (const [name, value] of [
    ['email', 'a'],
    ['email', 'b'],
    ['next', '/inbox'],
    ['__proto__', 'x'],
  ] as const)
    form.append(name, value);
  form.append('password', new Blob(['secret']), 'password.txt');
  expect(readTexts(form, ['email', 'password', 'next', 'name'])).toEqual({ email: '', password: '', next: '/inbox', name: '' });
});
