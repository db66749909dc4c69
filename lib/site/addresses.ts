// Every path of the site as a function, so that an address is written once.

export const addresses = {
  home: () => '/',
  articles: (page = 1) => numbered('/articles', page),
  article: (slug: string) => `/articles/${slug}`,
  handOut: (slug: string) => `/articles/${slug}/hand-out`,
  articleMarkdown: (slug: string) => `/articles/${slug}.md`,
  topics: () => '/topics',
  topic: (topic: string, page = 1) => numbered(`/topics/${topic}`, page),
  glossary: (term?: string) => (term ? `/glossary#term-${term}` : '/glossary'),
  aToZ: (letter?: string, page = 1) => numbered(letter ? `/a-z/${letter}` : '/a-z', page),
  /** What a reader searches for stands in the address, so it goes nowhere else: see SECURITY.md. */
  search: (question: { q?: string; topic?: string | undefined; page?: number } = {}) =>
    asked('/search', { q: question.q || undefined, topic: question.topic, page: question.page === 1 ? undefined : question.page }),
  topicFeed: (topic: string) => `/topics/${topic}/feed.xml`,
  people: () => '/people',
  person: (person: string, page = 1) => numbered(`/people/${person}`, page),
  page: (page: string) => `/${page}`,
  /** A draft, for whoever has the link until that second of the clock. */
  preview: (slug: string, until: string, signature: string) => `/preview/${slug}?until=${until}&signature=${signature}`,
  /** What the server shows in place of a retired article; nobody is led here. */
  gone: (slug: string) => `/gone/${slug}`,
  /** With the article and the id of the topic (`inquiryTopics` of content/site.yml) that the form begins with. */
  contact: (article?: string, topic?: string) => asked('/contact', { article, topic }),
  helpful: () => '/helpful',
  helpfulThanks: (article?: string, answer?: string) => asked('/helpful/thanks', { article, answer }),
  contactSent: (reference: string) => `/contact/sent?reference=${encodeURIComponent(reference)}`,
  inbox: () => '/inbox',
  feed: () => '/feed.xml',
  jsonFeed: () => '/feed.json',
  siteMap: () => '/sitemap.xml',
  siteMapPart: (number: number) => `/sitemap/${number}.xml`,
  forLanguageModels: () => '/llms.txt',
  apiArticles: (question: Record<string, string | number | undefined> = {}) => asked('/api/articles', question),
  apiArticle: (slug: string) => `/api/articles/${slug}`,
  apiSearch: (question: Record<string, string | number | undefined> = {}) => asked('/api/search', question),
  apiDescription: () => '/api/openapi.json',
  picture: (name: string) => `/_next/static/pictures/${name}.png`,
};

/** First path segments that belong to routes; a page of `content/pages` cannot take them. */
export const takenSegments = [
  'a-z',
  'api',
  'articles',
  'contact',
  'es',
  'feed',
  'glossary',
  'gone',
  'healthz',
  'helpful',
  'inbox',
  'metrics',
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
