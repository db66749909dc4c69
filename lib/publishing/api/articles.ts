// The two questions that the API answers: a page of articles, and one article. Everything comes from the library, so a draft, a
// scheduled or an expired article is not there.
import type { Library } from '../../content/library';
import { addresses } from '../../site/addresses';
import { instantOf } from '../../site/dates';
import type { Edition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { answer, moved } from '../answers/answer';
import { problem } from '../answers/problem';
import { renewedAt } from '../renewal';
import type { ApiArticleList } from './article-shape';
import { articleQuestion, type Fault, type ListQuestion, listQuestion, readQuestion } from './question';
import { represent } from './represent';

/** Whole texts are long, so a page of them is short. */
export const apiPageLength = 10;

export async function answerArticleList(request: Request, library: Library, site: Edition): Promise<Response> {
  const topics = (await library.listTopics()).map(({ slug }) => slug);
  const read = readQuestion(listQuestion, new URL(request.url).searchParams, topics);
  if ('faults' in read) return refuse(read.faults);
  const { page, topic, updatedSince } = read.question;
  const found = await find(read.question, library, site);
  const pageCount = Math.max(1, Math.ceil(found.length / apiPageLength));
  if (page > pageCount) return problem({ status: 404, title: 'There is no such page', detail: `\`page\` is ${page}, expected 1 to ${pageCount}` });
  const written = await Promise.all(found.slice((page - 1) * apiPageLength, page * apiPageLength).map(({ slug }) => library.findWritten(slug)));
  const list: ApiArticleList = {
    articles: await Promise.all(written.flatMap((each) => (each ? [represent(each, library, site)] : []))),
    page,
    pageCount,
    articleCount: found.length,
    next: page < pageCount ? publicAddress(site.addresses.apiArticles({ page: page + 1, topic, updatedSince })) : null,
  };
  return answer(request, { body: JSON.stringify(list), type: 'application/json' });
}

export async function answerArticle(request: Request, slug: string, library: Library, site: Edition): Promise<Response> {
  const read = readQuestion(articleQuestion, new URL(request.url).searchParams);
  if ('faults' in read) return refuse(read.faults);
  const written = await library.findWritten(slug);
  if (written) {
    const headers = { Link: `<${publicAddress(site.addresses.article(slug))}>; rel="canonical"` };
    return answer(request, { body: JSON.stringify(await represent(written, library, site)), type: 'application/json', headers });
  }
  const present = await library.findAlias(slug);
  if (present) return moved(publicAddress(site.addresses.apiArticle(present)));
  return problem({
    status: 404,
    title: 'There is no such article',
    detail: `No published article has this name. ${publicAddress(site.addresses.apiArticles())} lists all of them.`,
  });
}

/** For a question with faults: all of them at once. */
export function refuse(faults: Fault[]): Response {
  return problem({ status: 400, title: 'The question has faults', detail: faults.map(({ detail }) => detail).join('; '), faults });
}

/** For addresses below /api that are not part of it. */
export function nowhere(): Response {
  return problem({
    status: 404,
    title: 'There is nothing here',
    detail: `This address is not part of the API. ${publicAddress(addresses.apiDescription())} describes it.`,
  });
}

async function find({ topic, updatedSince }: ListQuestion, library: Library, { timeZone }: Edition) {
  const articles = await library.listArticles();
  const since = updatedSince === undefined ? undefined : instantOf(updatedSince, timeZone);
  return articles.filter(
    (article) => (topic === undefined || article.topics.includes(topic)) && (since === undefined || renewedAt(article, timeZone) >= since),
  );
}
