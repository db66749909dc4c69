// An article → what the API tells of it.
import type { Article } from '../../content/article';
import type { Library } from '../../content/library';
import type { Person } from '../../content/person';
import { linkOf } from '../../content/reference';
import { reviewDueOn } from '../../content/review';
import { reviewOf } from '../../content/reviewed';
import type { Edition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { translationsOf } from '../elsewhere';
import { articleCard, cardSize, pictureAddress } from '../pictures/picture';
import { renewedAt } from '../renewal';
import { bodiesOf } from '../texts/bodies';
import { closingNotices, inOneLine, leadingNotices, urgentLine } from '../texts/notices';
import type { ApiArticle } from './article-shape';

export async function represent({ article, markdown }: { article: Article; markdown: string }, library: Library, site: Edition): Promise<ApiArticle> {
  const [topics, people] = await Promise.all([library.listTopics(), library.listPeople()]);
  const filedUnder = article.topics.flatMap((id) => topics.filter(({ slug }) => slug === id));
  const state = library.stateOf(article);
  return {
    slug: article.slug,
    address: publicAddress(site.addresses.article(article.slug)),
    language: site.locale,
    translations: (await translationsOf(site, 'articles', article.slug)).flatMap(({ language, path, note }) =>
      note === undefined ? [{ language, address: publicAddress(path) }] : [],
    ),
    title: article.title,
    description: article.description,
    takeaways: article.takeaways,
    topics: filedUnder.map(({ slug, title }) => ({ id: slug, title, address: publicAddress(site.addresses.topic(slug)) })),
    author: personOf(people, article.author, site),
    review: reviewIn(article, people, state === 'overdue', site),
    isSample: article.sample,
    notices: [...leadingNotices(article, state, site), ...closingNotices(site)].map(inOneLine).concat(urgentLine(site)),
    publishedOn: article.publishedOn,
    updatedOn: article.updatedOn ?? null,
    renewedAt: renewedAt(article, site.timeZone).toISOString(),
    version: article.version,
    wordCount: article.wordCount,
    readingMinutes: article.readingMinutes,
    picture: { address: publicAddress(pictureAddress(articleCard(article, filedUnder[0], site))), ...cardSize },
    sources: article.sources.map((source) => ({
      number: source.number,
      id: source.id,
      title: source.title,
      authors: source.authors,
      publishedIn: source.source,
      year: source.year,
      doi: source.doi ?? null,
      address: linkOf(source) ?? null,
      kind: source.kind ?? null,
      status: source.status ?? [],
      funding: source.funding ?? null,
      checked: source.checked ?? null,
    })),
    body: bodiesOf(article, markdown, site),
  };
}

function reviewIn(article: Article, people: readonly Person[], isOverdue: boolean, site: Edition): ApiArticle['review'] {
  const review = reviewOf(article);
  const nextReviewOn = reviewDueOn(article);
  return review && nextReviewOn ? { reviewedBy: personOf(people, review.by, site), reviewedOn: review.on, nextReviewOn, isOverdue } : null;
}

/** The check of content has seen that everybody who is named is there; somebody who is not keeps at least the name. */
function personOf(people: readonly Person[], id: string, { addresses }: Edition): ApiArticle['author'] {
  const { name = id, role = '', kind = 'team', credentials = null } = people.find(({ slug }) => slug === id) ?? {};
  return { id, name, role, kind, credentials, address: publicAddress(addresses.person(id)) };
}
