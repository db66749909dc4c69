import { expect, test } from '@jest/globals';
import { articleMetadata, homeMetadata, pageMetadata } from '@/lib/publishing/metadata';
import { drivingArticle, harborHouse } from '../../support/articles';

test('an article names its one address, its author and its dates', () => {
  expect(articleMetadata(drivingArticle(), 'Ana Duarte', harborHouse)).toMatchObject({
    title: 'Can I drive after a session?',
    alternates: { canonical: '/articles/can-i-drive' },
    authors: [{ name: 'Ana Duarte', url: '/people/ana-duarte' }],
    openGraph: { type: 'article', siteName: 'Harbor House', locale: 'en_US', publishedTime: '2026-11-02', modifiedTime: '2026-11-10' },
  });
});

test('a page keeps the name of the site in what other sites show of it', () => {
  const facts = { title: 'Topics', description: 'What we write about.', path: '/topics' };
  expect(pageMetadata(facts, harborHouse)).toMatchObject({ title: 'Topics', openGraph: { siteName: 'Harbor House', url: '/topics' } });
});

test('the title of the home page is the name and the tagline, once', () => {
  expect(homeMetadata(harborHouse).title).toEqual({ absolute: 'Harbor House: Calm care by the water' });
});
