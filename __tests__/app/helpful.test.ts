/** @jest-environment node */
// The door of "Was this page helpful?", on a real database and the content of this folder.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { POST } from '@/app/[language]/helpful/route';
import { library } from '@/lib/content/library';
import { within } from '@/lib/platform/request/exchange';
import { getDesk } from '@/lib/wiring';
import { drivingSummary } from '../support/articles';
import { temporaryFolder } from '../support/stores';

beforeEach(() => {
  process.env.DATA_DIR = join(temporaryFolder(), 'data');
  jest.spyOn(console, 'log').mockImplementation(() => {});
  jest.spyOn(library, 'findSummary').mockImplementation(async (slug) => (slug === 'can-i-drive' ? drivingSummary() : undefined));
});

afterEach(async () => {
  await getDesk().close();
  globalThis.clinicDesk = undefined;
});

const ours = { origin: 'http://localhost:3000', host: 'localhost:3000', 'sec-fetch-site': 'same-origin' };

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Posts as a browser would, from one network address. */
function post(
  fields: Record<string, string> | string,
  { headers = ours, client = '203.0.113.7' }: { headers?: Record<string, string>; client?: string } = {},
) {
  const body = typeof fields === 'string' ? fields : formOf(fields);
  return within({ client }, () => POST(new Request('http://localhost:3000/helpful', { method: 'POST', headers, body }), inFirst));
}

const inFirst = { params: Promise.resolve({ language: 'first' }) };

const today = { from: '2000-01-01', to: '2999-12-31' };
const yes = { article: 'can-i-drive', answer: 'yes' };

test('an answer is counted for the article, and the reader is led to a thank-you that is kept by nobody', async () => {
  const answer = await post(yes);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/helpful/thanks?article=can-i-drive&answer=yes']);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('set-cookie')).toBeNull();
  await post({ article: 'can-i-drive', answer: 'no' });
  expect(await getDesk().listHelpfulness(today)).toEqual([{ article: 'can-i-drive', yesCount: 1, noCount: 1 }]);
});

test.each([
  [{ ...ours, 'sec-fetch-site': 'cross-site' }],
  [{ ...ours, 'sec-fetch-site': 'same-site' }],
  [{ origin: 'https://elsewhere.example', host: 'localhost:3000' }],
  [{ origin: 'null', host: 'localhost:3000' }],
])('a page of another site cannot answer for its visitors (%j)', async (headers) => {
  expect((await post(yes, { headers })).status).toBe(403);
  expect(await getDesk().listHelpfulness(today)).toEqual([]);
});

test.each([
  ['no such article', { article: 'nowhere', answer: 'yes' }, 404],
  ['no such answer', { article: 'can-i-drive', answer: 'perhaps' }, 400],
  ['no fields', {}, 400],
  ['no form', 'article=can-i-drive', 400],
  ['a long form', { ...yes, more: 'x'.repeat(4000) }, 413],
])('a form with %s is refused and not counted', async (_, fields, status) => {
  expect((await post(fields)).status).toBe(status);
  expect(await getDesk().listHelpfulness(today)).toEqual([]);
});

test('a loop from one network cannot push the figures, and is told so', async () => {
  const places = new Map<string | null, number>();
  for (let number = 0; number < 10; number += 1) {
    const place = (await post(yes)).headers.get('location');
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  expect(Object.fromEntries(places)).toEqual({
    '/helpful/thanks?article=can-i-drive&answer=yes': 4,
    '/helpful/thanks?article=can-i-drive&answer=enough': 6,
  });
  expect(await getDesk().listHelpfulness(today)).toEqual([{ article: 'can-i-drive', yesCount: 4, noCount: 0 }]);
});

test('when the store is away a reader is told that the answer was not counted', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  process.env.DATA_DIR = '/dev/null/nowhere';
  expect((await post(yes)).headers.get('location')).toBe('/helpful/thanks?article=can-i-drive&answer=not-kept');
});
