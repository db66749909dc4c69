// Every card that the pages of a build can name.
import type { Library } from '../../content/library';
import type { Edition } from '../../site/languages/edition';
import type { CardFacts } from './card';
import { articleCard, siteCard, topicCard } from './picture';

/** Of the site, its topics, and every article that is or will be published: its picture must be there when its day comes. */
export async function listCards(library: Library, site: Edition): Promise<CardFacts[]> {
  const [topics, articles] = await Promise.all([library.listTopics(), library.listAll()]);
  const shown = articles.filter((article) => !['draft', 'expired'].includes(library.stateOf(article)));
  const topicOf = new Map(topics.map((topic) => [topic.slug, topic]));
  return [
    siteCard(site),
    ...topics.map((topic) => topicCard(topic, site)),
    ...shown.map((article) => articleCard(article, topicOf.get(article.topics[0] ?? ''), site)),
  ];
}
