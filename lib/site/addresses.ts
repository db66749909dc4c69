// Every path of the site as a function, so that an address is written once.

export const addresses = {
  home: () => '/',
  articles: (page = 1) => numbered('/articles', page),
  article: (slug: string) => `/articles/${slug}`,
  topics: () => '/topics',
  topic: (topic: string, page = 1) => numbered(`/topics/${topic}`, page),
  people: () => '/people',
  person: (person: string) => `/people/${person}`,
  page: (page: string) => `/${page}`,
  /** A draft, for whoever has the link until that second of the clock. */
  preview: (slug: string, until: string, signature: string) => `/preview/${slug}?until=${until}&signature=${signature}`,
  /** What the server shows in place of a retired article; nobody is led here. */
  gone: (slug: string) => `/gone/${slug}`,
  contact: (article?: string) => (article ? `/contact?article=${encodeURIComponent(article)}` : '/contact'),
  contactSent: (reference: string) => `/contact/sent?reference=${encodeURIComponent(reference)}`,
  inbox: () => '/inbox',
};

/** First path segments that belong to routes; a page of `content/pages` cannot take them. */
export const takenSegments = [
  'api',
  'articles',
  'contact',
  'es',
  'feed',
  'glossary',
  'gone',
  'healthz',
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
