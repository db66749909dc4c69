// Page 2 and up of a list, which readers reach as /articles?page=2, are pages of their own, so that they are made once like every
// other page. In plain JavaScript and in one home, because next.config.js and the server in front must agree on it.

/** Lists that are cut into pages; `:name` stands for any one part of a path. */
const lists = ['/articles', '/topics/:topic', '/people/:person', '/a-z/:letter'];

const number = '[\\w-]{1,9}';

/** The rule as Next wants it. */
export const listPageRewrites = lists.map((source) => ({
  source,
  /** @type {{ type: 'query', key: string, value: string }[]} */
  has: [{ type: 'query', key: 'page', value: `(?<number>${number})` }],
  destination: `${source}/pages/:number`,
}));

const patterns = lists.map((list) => new RegExp(`^${list.replace(/:\w+/g, '[^/]+')}$`));
const isNumber = new RegExp(`^${number}$`);

/**
 * The path of the page that is drawn for an address.
 * @param {string} path
 * @param {string | null} page what the address says of the page
 */
export function drawnPath(path, page) {
  return page !== null && isNumber.test(page) && patterns.some((pattern) => pattern.test(path)) ? `${path}/pages/${page}` : path;
}
