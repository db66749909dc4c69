// Every path of the site as a function, so that an address is written once. Each language has its pages below a root of its own.

/** The addresses of a language; `root` is empty for the first one, and such as `/es` for another. What has no language has one address. */
export function addressesBelow(root: string) {
  const language = root.slice(1) || undefined;
  return {
    home: () => root || '/',
    articles: (page = 1) => numbered(`${root}/articles`, page),
    article: (slug: string) => `${root}/articles/${slug}`,
    handOut: (slug: string) => `${root}/articles/${slug}/hand-out`,
    articleMarkdown: (slug: string) => `${root}/articles/${slug}.md`,
    topics: () => `${root}/topics`,
    topic: (topic: string, page = 1) => numbered(`${root}/topics/${topic}`, page),
    glossary: (term?: string) => (term ? `${root}/glossary#term-${term}` : `${root}/glossary`),
    aToZ: (letter?: string, page = 1) => numbered(letter ? `${root}/a-z/${letter}` : `${root}/a-z`, page),
    /** What a reader searches for stands in the address, so it goes nowhere else: see SECURITY.md. */
    search: (question: { q?: string; topic?: string | undefined; page?: number } = {}) =>
      asked(`${root}/search`, { q: question.q || undefined, topic: question.topic, page: question.page === 1 ? undefined : question.page }),
    topicFeed: (topic: string) => `${root}/topics/${topic}/feed.xml`,
    people: () => `${root}/people`,
    person: (person: string, page = 1) => numbered(`${root}/people/${person}`, page),
    page: (page: string) => `${root}/${page}`,
    /** A draft, for whoever has the link until that second of the clock. */
    preview: (slug: string, until: string, signature: string) => `${root}/preview/${slug}?until=${until}&signature=${signature}`,
    /** What the server shows in place of a retired article; nobody is led here. */
    gone: (slug: string) => `${root}/gone/${slug}`,
    /** With the article and the id of the topic (`inquiryTopics` of content/site.yml) that the form begins with. */
    contact: (article?: string, topic?: string) => asked(`${root}/contact`, { article, topic }),
    helpful: () => `${root}/helpful`,
    helpfulThanks: (article?: string, answer?: string) => asked(`${root}/helpful/thanks`, { article, answer }),
    contactSent: (reference: string) => `${root}/contact/sent?reference=${encodeURIComponent(reference)}`,
    inbox: () => '/inbox',
    feed: () => `${root}/feed.xml`,
    jsonFeed: () => `${root}/feed.json`,
    siteMap: () => '/sitemap.xml',
    siteMapPart: (number: number) => `/sitemap/${number}.xml`,
    forLanguageModels: () => `${root}/llms.txt`,
    apiArticles: (question: Record<string, string | number | undefined> = {}) => asked('/api/articles', { ...question, language }),
    apiArticle: (slug: string) => asked(`/api/articles/${slug}`, { language }),
    apiSearch: (question: Record<string, string | number | undefined> = {}) => asked('/api/search', { ...question, language }),
    apiDescription: () => '/api/openapi.json',
    picture: (name: string) => `/_next/static/pictures/${name}.png`,
  };
}

export type Addresses = ReturnType<typeof addressesBelow>;

/** Those of the first language, and of what has none. */
export const addresses = addressesBelow('');

/** First path segments that belong to routes; a page of `content/pages` cannot take them. */
export const takenSegments = [
  'a-z',
  'api',
  'articles',
  'contact',
  'en',
  'es',
  'feed',
  'first',
  'glossary',
  'gone',
  'healthz',
  'helpful',
  'inbox',
  'metrics',
  'nowhere',
  'people',
  'preview',
  'readyz',
  'search',
  'sitemap',
  'topics',
  'unavailable',
] as const;

/** The whole address of a path, for machines and other sites. */
export function absolute(siteUrl: string, path: string): string {
  return new URL(path, `${siteUrl}/`).href;
}

function numbered(path: string, page: number): string {
  return page > 1 ? `${path}?page=${page}` : path;
}

function asked(path: string, question: Record<string, string | number | undefined>): string {
  const given = Object.entries(question).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
