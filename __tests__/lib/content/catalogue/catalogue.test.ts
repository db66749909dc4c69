// The shelf that readers see changes at the very moment at which an article appears or expires, however often it was asked for before.
import { Catalogue } from '@/lib/content/catalogue/catalogue';
import { drivingSummary } from '../../../support/articles';

const zone = 'America/New_York';
const catalogue = new Catalogue(
  [
    drivingSummary({ slug: 'old', publishedOn: '2026-01-10' }),
    drivingSummary({ slug: 'scheduled', publishedOn: '2026-07-01T09:00:00-04:00', aliases: ['soon'] }),
    drivingSummary({ slug: 'passing', publishedOn: '2026-02-01', expiresOn: '2026-06-01', author: 'ben', reviewer: undefined }),
    drivingSummary({ slug: 'unreviewed', publishedOn: '2026-01-01', reviewedOn: undefined }),
    drivingSummary({ slug: 'draft', draft: true }),
  ],
  zone,
  false,
);
const at = (moment: string) => catalogue.shelfAt(new Date(moment));
const slugs = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug);

test('asked forwards and backwards in time, it shows what is published at that moment', () => {
  const moments: [string, string[]][] = [
    ['2026-05-31T00:00:00Z', ['passing', 'old', 'unreviewed']],
    ['2026-06-01T03:59:59.999Z', ['passing', 'old', 'unreviewed']],
    ['2026-06-01T04:00:00Z', ['old', 'unreviewed']],
    ['2026-07-01T12:59:59.999Z', ['old', 'unreviewed']],
    ['2026-07-01T13:00:00Z', ['scheduled', 'old', 'unreviewed']],
    ['2025-01-01T00:00:00Z', []],
  ];
  for (const [moment, shown] of [...moments, ...moments.toReversed()]) expect(slugs(at(moment).articles)).toEqual(shown);
});

test('between two changes the shelf is made once', () => {
  expect(at('2026-06-02T00:00:00Z')).toBe(at('2026-06-30T00:00:00Z'));
  expect(at('2026-06-02T00:00:00Z')).not.toBe(at('2026-07-02T00:00:00Z'));
});

test('one article is found by its name only while readers may see it', () => {
  expect(catalogue.find('passing', new Date('2026-05-01T00:00:00Z'))?.slug).toBe('passing');
  for (const [slug, moment] of [
    ['passing', '2026-06-02T00:00:00Z'],
    ['scheduled', '2026-06-02T00:00:00Z'],
    ['draft', '2026-06-02T00:00:00Z'],
  ] as const)
    expect(catalogue.find(slug, new Date(moment))).toBeUndefined();
});

test('a topic, a person and a former name lead to what is on the shelf, and to nothing else', () => {
  const shelf = at('2026-05-01T00:00:00Z');
  expect(slugs(shelf.listOfTopic('safety'))).toEqual(['passing', 'old', 'unreviewed']);
  expect(slugs(shelf.listOfTopic('constructor'))).toEqual([]);
  expect(slugs(shelf.listWrittenBy('ben'))).toEqual(['passing']);
  expect(slugs(shelf.listReviewedBy('obi-nwosu'))).toEqual(['old']);
  expect(shelf.findFormer('soon')).toBeUndefined();
  expect(at('2026-08-01T00:00:00Z').findFormer('soon')?.slug).toBe('scheduled');
});

test('what may have an address at some moment is everything but drafts', () => {
  expect(slugs(catalogue.listRouted())).toEqual(['scheduled', 'passing', 'old', 'unreviewed']);
});
