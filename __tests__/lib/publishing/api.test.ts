// The API, held to its own description: every real answer is checked against what /api/openapi.json promises.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { preflight } from '@/lib/publishing/answers/answer';
import { answerArticle, answerArticleList, apiPageLength, nowhere } from '@/lib/publishing/api/articles';
import { answerDescription, describeApi } from '@/lib/publishing/api/description';
import { harborHouse } from '../../support/articles';
import { saltyLibrary, saltyTitle, unseen } from '../../support/salty';

const library = saltyLibrary();
const description = describeApi(harborHouse, ['sleep', 'safety']);
const ajv = addFormats(new Ajv({ strict: false, allErrors: true })).addSchema(description, 'api');

/** Why a body is not what the description promises; empty when it is. */
function breaches(name: keyof typeof description.components.schemas | string, body: unknown): unknown[] {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`);
  if (!validate) throw new Error(`The description has no schema ${name}`);
  validate(body);
  return validate.errors ?? [];
}

const listed = (question = '', headers: Record<string, string> = {}, of = library) =>
  answerArticleList(new Request(`http://localhost/api/articles${question}`, { headers }), of, harborHouse);
const one = (slug: string, headers: Record<string, string> = {}) =>
  answerArticle(new Request(`http://localhost/api/articles/${slug}`, { headers }), slug, library, harborHouse);
const slugsIn = ({ articles }: { articles: { slug: string }[] }) => articles.map(({ slug }) => slug);

test('the description is sound OpenAPI 3.1, by its official schema', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-openapi-'));
  const file = join(folder, 'openapi.json');
  writeFileSync(file, await (await answerDescription(new Request('http://localhost/'), library, harborHouse)).text());
  const cli = join('node_modules', '@seriousme', 'openapi-schema-validator', 'bin', 'validate-api-cli.js');
  const sound = spawnSync(process.execPath, [cli, file], { encoding: 'utf8' });
  expect({ status: sound.status, said: `${sound.stdout}${sound.stderr}` }).toMatchObject({ status: 0 });
  writeFileSync(file, JSON.stringify({ ...description, paths: { '/x': { get: { responses: 7 } } } }));
  expect(spawnSync(process.execPath, [cli, file]).status).not.toBe(0);
  rmSync(folder, { recursive: true });
});

test('every schema that an answer refers to is described, and no answer may hold more than that', () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect([...new Set(references)].sort()).toEqual(['Article', 'ArticleList', 'Findings', 'Problem']);
  expect(Object.keys(description.components.schemas).sort()).toEqual(['Article', 'ArticleList', 'Findings', 'Problem']);
  for (const schema of Object.values(description.components.schemas)) expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
});

test.each(['', '?page=1', '?topic=safety', '?topic=sleep', '?updatedSince=2026-05-12', '?updatedSince=2030-01-01'])(
  'the list %s is what the description promises',
  async (question) => {
    const response = await listed(question);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(breaches('ArticleList', await response.json())).toEqual([]);
  },
);

test.each(['salt-and-pepper', 'plain-sample', 'late'])('the article %s is what the description promises', async (slug) => {
  expect(breaches('Article', await (await one(slug)).json())).toEqual([]);
});

test('the contract can fail: an answer that breaks it is found out', async () => {
  const article = await (await one('late')).json();
  expect(breaches('Article', { ...article, secret: 1 })).toHaveLength(1);
  expect(breaches('Article', { ...article, publishedOn: 'yesterday' })).not.toEqual([]);
  expect(breaches('ArticleList', { articles: [{}], page: 0, pageCount: 1, articleCount: 1 })).not.toEqual([]);
});

test('an article comes with its whole text in three forms, and a title full of signs comes through whole', async () => {
  const article = await (await one('salt-and-pepper')).json();
  expect(article).toMatchObject({
    title: saltyTitle,
    address: 'http://localhost:3000/articles/salt-and-pepper',
    author: { name: 'Ana Duarte', kind: 'person', credentials: null },
    review: { reviewedBy: { name: 'Dr. Obi Nwosu' }, reviewedOn: '2026-05-12', nextReviewOn: '2027-05-12', isOverdue: false },
    renewedAt: '2026-05-12T04:00:00.000Z',
    topics: [{ id: 'safety', title: 'Safety', address: 'http://localhost:3000/topics/safety' }],
    picture: { width: 1200, height: 630 },
  });
  expect(article.body.markdown).toMatch(/^Salt is salty\.\[\^salt-2020\]/);
  expect(article.body.html).toMatch(/^<p>Salt is salty\.<sup/);
  expect(article.body.text).toMatch(/^Salt is salty\.\[1\]/);
});

test('a sample never claims a review, and every text says what must stand beside it', async () => {
  const [sample, late] = await Promise.all(['plain-sample', 'late'].map(async (slug) => (await one(slug)).json()));
  expect(sample).toMatchObject({
    isSample: true,
    review: null,
    notices: [expect.stringContaining('Sample article.'), expect.anything(), expect.anything(), expect.anything()],
  });
  expect(late).toMatchObject({ review: { isOverdue: true }, notices: expect.arrayContaining([expect.stringContaining('Review overdue.')]) });
});

test('drafts, scheduled and expired articles are in no answer', async () => {
  expect(await (await listed()).text()).not.toMatch(unseen);
  for (const slug of ['future', 'gone', 'draft', 'nothing', '..%2fsecret', '__proto__']) expect((await one(slug)).status).toBe(404);
  const later = saltyLibrary(undefined, '2026-07-01T04:00:00Z');
  expect(slugsIn(await (await listed('', {}, later)).json())).toContain('future');
});

test('the list can be narrowed to a topic, and to what changed since a day or an instant', async () => {
  expect(slugsIn(await (await listed('?topic=sleep')).json())).toEqual(['plain-sample', 'late']);
  expect(slugsIn(await (await listed('?updatedSince=2026-05-12')).json())).toEqual(['salt-and-pepper']);
  expect(slugsIn(await (await listed('?updatedSince=2026-05-12T04:00:01Z')).json())).toEqual([]);
  expect(slugsIn(await (await listed('?updatedSince=2026-02-01&topic=sleep')).json())).toEqual(['plain-sample']);
});

test('a long list comes in pages that lead to each other and hold every article once', async () => {
  const many = Array.from({ length: apiPageLength * 2 + 1 }, (_, index) => ({
    slug: `article-${index}`,
    fields: { author: 'ana-duarte', topics: ['safety'] },
  }));
  const large = saltyLibrary(many);
  const seen: string[] = [];
  let next: string | null = 'http://localhost:3000/api/articles?topic=safety';
  for (let page = 1; next; page++) {
    const list: { articles: { slug: string }[]; next: string | null } = await (await listed(new URL(next).search, {}, large)).json();
    expect(list).toMatchObject({ page, pageCount: 3, articleCount: many.length });
    seen.push(...slugsIn(list));
    next = list.next;
  }
  expect(new Set(seen).size).toBe(many.length);
  expect(seen).toHaveLength(many.length);
});

test('a faulty question is answered with every fault at once, in words', async () => {
  const response = await listed('?page=0&topic=slep&updatedSince=yesterday&order=asc&page=1');
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = await response.json();
  expect(breaches('Problem', body)).toEqual([]);
  expect(body.faults).toMatchInlineSnapshot(`
[
  {
    "detail": "\`page\` is given more than once, expected once",
    "name": "page",
  },
  {
    "detail": "\`updatedSince\` is "yesterday", expected a day like 2026-11-01 or an instant like 2026-11-01T09:00:00Z",
    "name": "updatedSince",
  },
  {
    "detail": "\`order\` is not known, expected one of: language, page, topic, updatedSince",
    "name": "order",
  },
  {
    "detail": "\`topic\` is "slep", expected one of: safety, sleep",
    "name": "topic",
  },
]
`);
});

test.each(['0', '-1', '1.5', '1e3', '', 'one', '99999999'])('the page %p is refused in words', async (page) => {
  const response = await listed(`?page=${page}`);
  expect(await response.json()).toMatchObject({ status: 400, detail: `\`page\` is "${page}", expected a whole number from 1` });
});

test('a page beyond the last is not there, and the answer says which is the last', async () => {
  const response = await listed('?page=2');
  expect(response.status).toBe(404);
  const body = await response.json();
  expect(breaches('Problem', body)).toEqual([]);
  expect(body.detail).toBe('`page` is 2, expected 1 to 1');
});

test('what is not there is said in the form of the API', async () => {
  for (const response of [await one('nothing'), nowhere()]) {
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      404,
      'application/problem+json',
      'no-store',
    ]);
    expect(breaches('Problem', await response.json())).toEqual([]);
  }
});

test('a former name leads to the present one', async () => {
  const response = await one('old-salt');
  expect([response.status, response.headers.get('location')]).toEqual([308, 'http://localhost:3000/api/articles/salt-and-pepper']);
});

test('whoever has an answer already is told so, in each encoding by its own name', async () => {
  const plain = await one('late');
  const packed = await one('late', { 'accept-encoding': 'br, gzip;q=0.8' });
  const names = [plain, packed].map((response) => response.headers.get('etag') ?? '');
  expect(names.every((name) => /^"[\w-]{22}(-gzip)?"$/.test(name))).toBe(true);
  expect(names[0]).not.toBe(names[1]);

  const again = await one('late', { 'if-none-match': `"other", ${names[0]}` });
  expect([again.status, await again.text(), again.headers.get('etag'), again.headers.get('cache-control')]).toEqual([
    304,
    '',
    names[0],
    'public, no-cache',
  ]);
  expect((await one('late', { 'if-none-match': names[1] ?? '' })).status).toBe(200);
  expect((await one('late', { 'if-none-match': names[1] ?? '', 'accept-encoding': 'gzip' })).status).toBe(304);
  expect((await one('late', { 'accept-encoding': 'gzip;q=0' })).headers.get('etag')).toBe(names[0]);
});

test('the name of an answer changes with its words', async () => {
  const changed = saltyLibrary([{ slug: 'late', fields: { author: 'ana-duarte' }, body: 'One word more.' }]);
  const nameOf = (response: Response) => response.headers.get('etag');
  expect(nameOf(await answerArticle(new Request('http://localhost/'), 'late', changed, harborHouse))).not.toBe(nameOf(await one('late')));
});

test('a script of any site may read every answer, also a refusal', async () => {
  for (const response of [await listed(), await one('late'), await one('nothing'), await listed('?page=x'), nowhere(), preflight()])
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(Object.fromEntries(preflight().headers)).toMatchObject({
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': expect.stringContaining('If-None-Match'),
  });
});
