// What to read next, found without comparing each article with each other, and still the same as by comparing.
import fc from 'fast-check';
import { ReadNext } from '@/lib/content/catalogue/read-next';
import { drivingSummary } from '../../../support/articles';

const topics = ['sleep', 'pain', 'mood', 'cost', 'law'];

const someArticles = fc
  .uniqueArray(
    fc.record({ number: fc.nat(40), topics: fc.subarray(topics, { minLength: 1, maxLength: 4 }), related: fc.array(fc.nat(40), { maxLength: 4 }) }),
    { selector: ({ number }) => number, minLength: 1, maxLength: 30 },
  )
  .map((all) =>
    all.map(({ number, related, ...rest }) =>
      drivingSummary({ ...rest, slug: `a-${number}`, related: [...new Set(related)].map((each) => `a-${each}`) }),
    ),
  );

/** The plain words of the promise: named ones first, then those that share most topics, newest first. */
function byComparing(article: ReturnType<typeof drivingSummary>, articles: ReturnType<typeof drivingSummary>[]) {
  const others = articles.filter(({ slug }) => slug !== article.slug);
  const named = article.related.flatMap((slug) => others.filter((other) => other.slug === slug));
  const shared = (other: { topics: string[] }) => other.topics.filter((topic) => article.topics.includes(topic)).length;
  const alike = others.filter((other) => !named.includes(other) && shared(other) > 0).sort((a, b) => shared(b) - shared(a));
  return [...named, ...alike].slice(0, 3).map(({ slug }) => slug);
}

test('for any articles it offers what a comparison of all with all would offer', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const readNext = new ReadNext(articles);
      for (const article of articles) expect(readNext.after(article).map(({ slug }) => slug)).toEqual(byComparing(article, articles));
    }),
    { numRuns: 300 },
  );
});
