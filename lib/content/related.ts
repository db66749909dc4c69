// Which articles to read next.
import type { ArticleSummary } from './article';

/** How many are offered: few enough to choose from at the end of a long text. */
const most = 3;

/** The articles that the editor named, then those that share most topics, newest first. Expects `articles` newest first. */
export function relatedTo(article: ArticleSummary, articles: readonly ArticleSummary[]): ArticleSummary[] {
  const others = articles.filter(({ slug }) => slug !== article.slug);
  const named = article.related.flatMap((slug) => others.filter((other) => other.slug === slug));
  const shared = (other: ArticleSummary) => other.topics.filter((topic) => article.topics.includes(topic)).length;
  const alike = others.filter((other) => !named.includes(other) && shared(other) > 0).sort((a, b) => shared(b) - shared(a));
  return [...named, ...alike].slice(0, most);
}
