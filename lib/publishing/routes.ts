// Which addresses of content there are, each as the parameters that Next draws a page from.
// Pages of lists are counted with what is scheduled, so that a page is there when its day comes.
import type { ArticleSummary } from '../content/article';
import type { Library } from '../content/library';
import { inLanguage } from '../site/languages/inside.mjs';
import { letterPages } from './finding/a-to-z';
import { pageNumbers } from './listing';

/** How many pages of a list a build draws beyond the first: few go there, but one of each kind must be drawn to be sure that all can be. */
export const listPagesDrawn = 2;

/** Hand-outs that a build draws: far fewer are asked for than articles, and they are drawn in no time. */
export const handOutsDrawn = 2;

/** /articles/pages/<number> */
export async function articleListPages(library: Library): Promise<{ number: string }[]> {
  return pageNumbers((await library.listRouted()).length);
}

/** /topics/<topic>/pages/<number> */
export async function topicListPages(library: Library): Promise<{ topic: string; number: string }[]> {
  const counts = countBy(await library.listRouted(), ({ topics }) => topics);
  return (await library.listTopics()).flatMap(({ slug }) => pageNumbers(counts.get(slug) ?? 0).map(({ number }) => ({ topic: slug, number })));
}

/** /people/<slug>/pages/<number>: as many as the longer of what they wrote and what they reviewed. */
export async function personListPages(library: Library): Promise<{ slug: string; number: string }[]> {
  const routed = await library.listRouted();
  const written = countBy(routed, ({ author }) => [author]);
  const reviewed = countBy(routed, ({ reviewer }) => (reviewer === undefined ? [] : [reviewer]));
  return (await library.listPeople()).flatMap(({ slug }) =>
    pageNumbers(Math.max(written.get(slug) ?? 0, reviewed.get(slug) ?? 0)).map(({ number }) => ({ slug, number })),
  );
}

/** Every path that a page of content in one language is drawn at, by the route that draws it; `inside` is the language's name there. */
export async function contentPaths(library: Library, inside: string): Promise<Record<string, string[]>> {
  const [articles, topics, people, pages] = await Promise.all([
    library.listRoutes(),
    library.listTopics(),
    library.listPeople(),
    library.listPages(),
  ]);
  const letters = await letterPages(library);
  const paths = {
    '/articles/[slug]': articles.map(({ slug }) => `/articles/${slug}`),
    '/articles/[slug]/hand-out': articles.map(({ slug }) => `/articles/${slug}/hand-out`),
    '/articles/pages/[number]': (await articleListPages(library)).map(({ number }) => `/articles/pages/${number}`),
    '/topics/[topic]': topics.map(({ slug }) => `/topics/${slug}`),
    '/topics/[topic]/pages/[number]': (await topicListPages(library)).map(({ topic, number }) => `/topics/${topic}/pages/${number}`),
    '/people/[slug]': people.map(({ slug }) => `/people/${slug}`),
    '/people/[slug]/pages/[number]': (await personListPages(library)).map(({ slug, number }) => `/people/${slug}/pages/${number}`),
    '/a-z/[letter]': letters.filter(({ number }) => number === '1').map(({ letter }) => `/a-z/${letter}`),
    '/a-z/[letter]/pages/[number]': letters.map(({ letter, number }) => `/a-z/${letter}/pages/${number}`),
    '/[page]': pages.map(({ slug }) => `/${slug}`),
  };
  return Object.fromEntries(Object.entries(paths).map(([route, all]) => [`${inLanguage}${route}`, all.map((path) => `/${inside}${path}`)]));
}

function countBy(articles: readonly ArticleSummary[], keysOf: (article: ArticleSummary) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) for (const key of keysOf(article)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
