import { expect, test } from '@jest/globals';
import type { ArticleState } from '@/lib/content/review';
import { articleMetadata, hiddenPageMetadata, homeMetadata, pageMetadata, siteMetadata, topicMetadata } from '@/lib/publishing/metadata';
import { ana, drivingArticle, harborHouse, safety } from '../../support/articles';

const ofDriving = (state: ArticleState = 'published', changes = {}) =>
  articleMetadata({ article: drivingArticle(changes), author: ana, topic: safety, state, elsewhere: [] }, harborHouse);

test('an article names its one address, its author, its dates and its other forms', () => {
  expect(ofDriving()).toMatchObject({
    title: 'Can I drive after a session?',
    description: 'No. Here is why, and how to plan your way home after a treatment session.',
    alternates: {
      canonical: '/articles/can-i-drive',
      types: {
        'application/atom+xml': [{ url: '/feed.xml', title: 'Harbor House' }],
        'application/feed+json': [{ url: '/feed.json', title: 'Harbor House' }],
        'text/markdown': '/articles/can-i-drive.md',
      },
    },
    authors: [{ name: 'Ana Duarte', url: '/people/ana-duarte' }],
    openGraph: {
      type: 'article',
      siteName: 'Harbor House',
      locale: 'en_US',
      publishedTime: '2026-11-02',
      modifiedTime: '2026-11-10',
      section: 'Safety',
      images: [{ width: 1200, height: 630, type: 'image/png', alt: 'Can I drive after a session? · Harbor House' }],
    },
  });
});

test('an article that was never changed was last changed when it was published', () => {
  expect(ofDriving('published', { updatedOn: undefined }).openGraph).toMatchObject({ modifiedTime: '2026-11-02' });
});

test.each(['published', 'due', 'overdue'] as const)('search engines may keep an article that is %s', (state) => {
  expect(ofDriving(state).robots).toBeUndefined();
});

test.each(['draft', 'scheduled', 'expired'] as const)('no search engine may keep an article that is %s', (state) => {
  expect(ofDriving(state).robots).toEqual({ index: false, follow: false });
});

test('a page keeps the name, the feeds and the picture of the site in what other sites show of it', () => {
  const facts = { title: 'Topics', description: 'What we write about.', path: '/topics' };
  expect(pageMetadata(facts, harborHouse)).toMatchObject({
    title: 'Topics',
    alternates: { canonical: '/topics', types: { 'application/atom+xml': [{ url: '/feed.xml' }] } },
    openGraph: { siteName: 'Harbor House', url: '/topics', images: [{ alt: 'Calm care by the water · Harbor House' }] },
  });
  expect(pageMetadata(facts, harborHouse).robots).toBeUndefined();
  expect(hiddenPageMetadata(facts, harborHouse)).toMatchObject({ robots: { index: false, follow: true }, alternates: { canonical: '/topics' } });
});

test('a topic has a feed and a picture of its own, also on its later pages', () => {
  for (const page of [1, 2])
    expect(topicMetadata(safety, harborHouse, [], page)).toMatchObject({
      title: page === 1 ? 'Safety' : 'Safety, page 2',
      alternates: {
        canonical: page === 1 ? '/topics/safety' : '/topics/safety?page=2',
        types: { 'application/atom+xml': [{ url: '/feed.xml' }, { url: '/topics/safety/feed.xml', title: 'Safety · Harbor House' }] },
      },
      openGraph: { images: [{ alt: 'Safety · Harbor House' }] },
    });
});

test('the title of the home page is the name and the tagline, once', () => {
  expect(homeMetadata(harborHouse, []).title).toEqual({ absolute: 'Harbor House: Calm care by the water' });
});

test('every page is shown with a large picture, and all addresses come from the one of the site', () => {
  expect(siteMetadata(harborHouse)).toMatchObject({ twitter: { card: 'summary_large_image' }, metadataBase: new URL('http://localhost:3000') });
});
