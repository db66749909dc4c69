// What subscribers hear of, in no format yet: the articles that were published or changed in substance last. A correction of an old
// article comes to the top again, because whoever read it before should hear of it.
import type { Article, ArticleSummary } from '../../content/article';
import type { Library } from '../../content/library';
import type { Topic } from '../../content/topic';
import { instantOf } from '../../site/dates';
import type { Edition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { articleCard, pictureAddress } from '../pictures/picture';
import { changedAt } from '../renewal';
import { escaped } from '../texts/escape';
import { wholeHtml } from '../texts/html';
import { closingNotices, leadingNotices, urgentLine } from '../texts/notices';

export interface Feed {
  title: string;
  description: string;
  /** The page that the feed is about; also its name for ever. */
  page: string;
  address: string;
  language: string;
  publisher: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  address: string;
  title: string;
  summary: string;
  html: string;
  publishedAt: Date;
  changedAt: Date;
  author: { name: string; address: string };
  topics: { id: string; title: string }[];
  picture: string;
}

/** Enough for whoever looks once a week, and little enough to be read whole each time. */
export const feedLength = 20;

export async function siteFeed(library: Library, site: Edition, path: string): Promise<Feed> {
  return {
    ...feedOf(site, path),
    title: site.clinic.name,
    description: site.clinic.description,
    page: publicAddress(site.addresses.home()),
    entries: await entriesOf(await library.listArticles(), library, site),
  };
}

export async function topicFeed(topic: Topic, library: Library, site: Edition, path: string): Promise<Feed> {
  const articles = (await library.listArticles()).filter(({ topics }) => topics.includes(topic.slug));
  return {
    ...feedOf(site, path),
    title: `${topic.title} · ${site.clinic.name}`,
    description: topic.description,
    page: publicAddress(site.addresses.topic(topic.slug)),
    entries: await entriesOf(articles, library, site),
  };
}

function feedOf({ locale, clinic }: Edition, path: string) {
  return { address: publicAddress(path), language: locale, publisher: clinic.name };
}

async function entriesOf(articles: readonly ArticleSummary[], library: Library, site: Edition): Promise<FeedEntry[]> {
  const dated = articles.map(({ slug, ...dates }) => ({ slug, at: changedAt(dates, site.timeZone).getTime() }));
  const newest = dated.sort((a, b) => b.at - a.at || a.slug.localeCompare(b.slug)).slice(0, feedLength);
  const opened = await Promise.all(newest.map(({ slug }) => library.findArticle(slug)));
  return Promise.all(opened.flatMap((article) => (article ? [entryOf(article, library, site)] : [])));
}

async function entryOf(article: Article, library: Library, site: Edition): Promise<FeedEntry> {
  const [topics, author] = await Promise.all([library.listTopics(), library.findPerson(article.author)]);
  const filedUnder = article.topics.flatMap((id) => topics.filter(({ slug }) => slug === id));
  return {
    address: publicAddress(site.addresses.article(article.slug)),
    title: article.title,
    summary: article.description,
    html: withNotices(article, library, site),
    publishedAt: instantOf(article.publishedOn, site.timeZone),
    changedAt: changedAt(article, site.timeZone),
    author: { name: author?.name ?? site.clinic.name, address: publicAddress(site.addresses.person(article.author)) },
    topics: filedUnder.map(({ slug, title }) => ({ id: slug, title })),
    picture: publicAddress(pictureAddress(articleCard(article, filedUnder[0], site))),
  };
}

/** In a feed reader nothing of our page is around the text, so what must be known beside it goes along. */
function withNotices(article: Article, library: Library, site: Edition): string {
  const notice = ({ lead, text }: { lead: string; text: string }) => `<p><strong>${escaped(lead)}</strong> ${escaped(text)}</p>`;
  return [
    ...leadingNotices(article, library.stateOf(article), site).map(notice),
    `<ul>\n${article.takeaways.map((takeaway) => `<li>${escaped(takeaway)}</li>`).join('\n')}\n</ul>`,
    wholeHtml(article, site),
    ...closingNotices(site).map(notice),
    `<p>${escaped(urgentLine(site))}</p>`,
  ].join('\n');
}
