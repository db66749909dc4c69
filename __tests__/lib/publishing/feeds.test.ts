// Feeds as feed readers read them: by a strict XML parser, and by a library that other programs use.

import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { atomOf } from '@/lib/publishing/feeds/atom';
import { feedLength, siteFeed, topicFeed } from '@/lib/publishing/feeds/feed';
import { jsonFeedOf } from '@/lib/publishing/feeds/json-feed';
import { harborHouse, safety } from '../../support/articles';
import { saltyLibrary, saltyTitle, unseen } from '../../support/salty';

/** Throws on anything that is not well-formed. */
const strictly = (xml: string) => new JSDOM(xml, { contentType: 'application/xml' }).window.document;
const atom = async (library = saltyLibrary()) => atomOf(await siteFeed(library, harborHouse, '/feed.xml'));
const json = async (library = saltyLibrary()) => jsonFeedOf(await siteFeed(library, harborHouse, '/feed.json'));

test('the Atom feed is well-formed, and a title full of signs comes through it whole', async () => {
  const titles = [...strictly(await atom()).querySelectorAll('entry > title')].map(({ textContent }) => textContent);
  expect(titles).toContain(saltyTitle);
});

test('a feed reader finds everything that Atom asks for', async () => {
  const feed = parseAtomFeed(await atom());
  expect(feed).toMatchObject({
    id: 'http://localhost:3000/',
    title: { value: 'Harbor House' },
    updated: '2026-04-11T04:00:00.000Z',
    links: [
      { rel: 'self', type: 'application/atom+xml', href: 'http://localhost:3000/feed.xml' },
      { rel: 'alternate', type: 'text/html', href: 'http://localhost:3000/' },
    ],
  });
  expect(feed.entries?.[0]).toMatchObject({
    id: 'http://localhost:3000/articles/salt-and-pepper',
    published: '2026-03-10T04:00:00.000Z',
    updated: '2026-04-11T04:00:00.000Z',
    authors: [{ name: 'Ana Duarte', uri: 'http://localhost:3000/people/ana-duarte' }],
    categories: [{ term: 'safety', label: 'Safety' }],
  });
  for (const entry of feed.entries ?? [])
    expect(entry).toMatchObject({ id: expect.any(String), title: expect.anything(), updated: expect.any(String) });
});

test('a feed reader finds everything that JSON Feed 1.1 asks for', async () => {
  const text = await json();
  const feed = parseJsonFeed(JSON.parse(text));
  expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed).toMatchObject({
    title: 'Harbor House',
    home_page_url: 'http://localhost:3000/',
    feed_url: 'http://localhost:3000/feed.json',
    language: 'en-US',
  });
  expect(feed.items?.[0]).toMatchObject({
    id: 'http://localhost:3000/articles/salt-and-pepper',
    title: saltyTitle,
    authors: [{ name: 'Ana Duarte' }],
    tags: ['Safety'],
  });
});

test('both feeds hold the same articles, and none that readers may not see', async () => {
  const inAtom = parseAtomFeed(await atom()).entries?.map(({ id }) => id);
  const inJson = parseJsonFeed(JSON.parse(await json())).items?.map(({ id }) => id);
  expect(inAtom).toEqual(inJson);
  expect(inAtom?.map((id) => id?.split('/').at(-1))).toEqual(['salt-and-pepper', 'plain-sample', 'late']);
  expect(`${await atom()}${await json()}`).not.toMatch(unseen);
});

test('a corrected article comes to the top again', async () => {
  const plain = (slug: string, fields: object) => ({ slug, fields: { author: 'ana-duarte', topics: ['safety'], ...fields } });
  const library = saltyLibrary([
    plain('old-but-corrected', { publishedOn: '2026-01-10', updatedOn: '2026-05-20' }),
    plain('newer', { publishedOn: '2026-05-01' }),
  ]);
  expect((await siteFeed(library, harborHouse, '/feed.xml')).entries.map(({ address }) => address.split('/').at(-1))).toEqual([
    'old-but-corrected',
    'newer',
  ]);
});

test('a text in a feed carries what must stand beside it, and its links lead to the site', async () => {
  const [salt, sample, late] = (await siteFeed(saltyLibrary(), harborHouse, '/feed.xml')).entries.map(
    ({ html }) => new JSDOM(html).window.document.body,
  );
  expect(sample?.textContent).toContain('No clinician has reviewed it.');
  expect(late?.textContent).toContain('Review overdue.');
  expect(salt?.textContent).not.toMatch(/Sample article|Review overdue/);
  for (const body of [salt, sample, late])
    expect(body?.textContent).toMatch(/How we are paid\.[\s\S]*For general information only\.[\s\S]*Call or text 988/);
  const links = [...(salt?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
  expect(links).toEqual(
    expect.arrayContaining([
      'http://localhost:3000/articles/can-i-drive',
      'http://localhost:3000/articles/salt-and-pepper#source-salt-2020',
      'https://other.example/',
    ]),
  );
  expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
});

test('a feed without articles is a feed all the same', async () => {
  const empty = saltyLibrary([]);
  expect(strictly(await atom(empty)).querySelector('feed > updated')?.textContent).toBe('1970-01-01T00:00:00.000Z');
  expect(parseJsonFeed(JSON.parse(await json(empty))).title).toBe('Harbor House');
});

test('a feed of a topic holds the articles of that topic alone', async () => {
  const feed = parseAtomFeed(atomOf(await topicFeed(safety, saltyLibrary(), harborHouse, '/topics/safety/feed.xml')));
  expect(feed).toMatchObject({ id: 'http://localhost:3000/topics/safety', title: { value: 'Safety · Harbor House' } });
  expect(feed.entries?.map(({ id }) => id)).toEqual(['http://localhost:3000/articles/salt-and-pepper']);
});

test('signs that XML forbids are left out, and the feed stays whole', async () => {
  const odd = { ...harborHouse, clinic: { ...harborHouse.clinic, name: 'Harbor\u0000\u000b House\ud800 \u{1f30a}' } };
  const feed = atomOf(await siteFeed(saltyLibrary(), odd, '/feed.xml'));
  expect(strictly(feed).querySelector('feed > title')?.textContent).toBe('Harbor House \u{1f30a}');
});

test('a feed stays short however many articles there are', async () => {
  const many = Array.from({ length: feedLength + 5 }, (_, index) => ({
    slug: `article-${index}`,
    fields: { author: 'ana-duarte', topics: ['safety'] },
  }));
  expect((await siteFeed(saltyLibrary(many), harborHouse, '/feed.xml')).entries).toHaveLength(feedLength);
});
