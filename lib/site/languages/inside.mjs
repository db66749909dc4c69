// Every page is drawn from app/[language]. The first language is called `first` there, and has no name in any address that people see:
// `/articles` is drawn as `/first/articles`, and `/es/articles` as itself. In plain JavaScript and in one home, because next.config.js and
// the server in front must agree on it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in the place of the first language inside. */
export const first = 'first';

/** The folder in app/ that pages of every language are drawn from. */
export const inLanguage = '/[language]';

/** The languages that the words of the interface are written in. A folder of another name is none of a language. */
export const languages = /** @type {const} */ (['en', 'es']);

/**
 * The languages beside the first one that have content in the project at `root`.
 * @param {string} root
 */
export function translatedIn(root) {
  return languages.filter((language) => existsSync(join(/* turbopackIgnore: true */ root, 'content', language)));
}

/**
 * The address of a page that is drawn at `path`.
 * @param {string} path
 */
export function outside(path) {
  if (path === `/${first}`) return '/';
  return path.startsWith(`/${first}/`) ? path.slice(first.length + 1) : path;
}

/** First parts of addresses below which nothing is a page of a language. */
const noPages = ['_next', 'api', 'healthz', 'inbox', 'metrics', 'readyz', 'robots', 'sitemap'];

/**
 * What Next is told: which page stands at an address without a language.
 * @param {readonly string[]} translated
 */
export function languageRewrites(translated) {
  // What an earlier rule has led inside already stays there.
  const others = [...noPages, first, ...translated].map((name) => `${name}(?:[/.]|$)`).join('|');
  return [
    { source: '/', destination: `/${first}` },
    { source: `/:path((?!${others}).+)`, destination: `/${first}/:path` },
  ];
}
