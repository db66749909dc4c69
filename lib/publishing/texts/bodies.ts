// The three forms of an article's text, worked out once for each version of it. Whoever reads the API reads it again and again.
import type { Article } from '../../content/article';
import type { Edition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { wholeHtml } from './html';
import { wholeMarkdown } from './markdown';
import { wholePlainText } from './plain';

export interface Bodies {
  markdown: string;
  html: string;
  text: string;
}

/** About 40 kB each: what a busy reader of the API comes back for, not a whole large site. */
const mostKept = 200;

const kept = new Map<string, Bodies>();

export function bodiesOf(article: Article, markdown: string, site: Edition): Bodies {
  const key = `${publicAddress(site.addresses.home())} ${article.slug} ${article.version}`;
  const known = kept.get(key);
  const bodies = known ?? {
    markdown: wholeMarkdown(article, markdown, site),
    html: wholeHtml(article, site),
    text: wholePlainText(article, markdown, site),
  };
  // Put at the end again: a map keeps its order, so the first one is what nobody has asked for the longest.
  kept.delete(key);
  kept.set(key, bodies);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return bodies;
}
