// Page 2 and up of a list, which readers reach as /articles?page=2, are pages of their own, so that they are made once like every
// other page. In plain JavaScript and in one home, because next.config.js and the server in front must agree on it.
import { first } from '../site/languages/inside.mjs';

/** Lists that are cut into pages; `:name` stands for any one part of a path. */
const lists = ['/articles', '/topics/:topic', '/people/:person', '/a-z/:letter'];

const number = '[\\w-]{1,9}';

/**
 * The rules as Next wants them, for the first language and for each other one.
 * @param {readonly string[]} translated
 */
export function listPageRewrites(translated) {
  return lists.flatMap((list) =>
    [['', `/${first}`], ...translated.map((language) => [`/${language}`, `/${language}`])].map(([outside, inside]) => ({
      source: `${outside}${list}`,
      /** @type {{ type: 'query', key: string, value: string }[]} */
      has: [{ type: 'query', key: 'page', value: `(?<number>${number})` }],
      destination: `${inside}${list}/pages/:number`,
    })),
  );
}

const patterns = lists.map((list) => new RegExp(`^(?:/[a-z]{2})?${list.replace(/:\w+/g, '[^/]+')}$`));
const isNumber = new RegExp(`^${number}$`);

/**
 * The path of the page that is drawn for an address.
 * @param {string} path
 * @param {string | null} page what the address says of the page
 */
export function drawnPath(path, page) {
  return page !== null && isNumber.test(page) && patterns.some((pattern) => pattern.test(path)) ? `${path}/pages/${page}` : path;
}
