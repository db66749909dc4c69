// The third question that the API answers: which articles say some words, and where.
import type { Library } from '../../content/library';
import { reviewOf } from '../../content/reviewed';
import type { Edition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { answer } from '../answers/answer';
import { problem } from '../answers/problem';
import { type Finding, findFor } from '../finding/find';
import { refuse } from './articles';
import { apiSearchQuestion, readQuestion } from './question';
import type { ApiFindings } from './search-shape';

export async function answerSearch(request: Request, library: Library, site: Edition): Promise<Response> {
  const topics = (await library.listTopics()).map(({ slug }) => slug);
  const read = readQuestion(apiSearchQuestion, new URL(request.url).searchParams, topics);
  if ('faults' in read) return refuse(read.faults);
  const { q, topic, page } = read.question;
  const { items, count, pageCount, hasAll, readAs, unknown } = await findFor(library, { q, topic, page });
  if (page > pageCount) return problem({ status: 404, title: 'There is no such page', detail: `\`page\` is ${page}, expected 1 to ${pageCount}` });
  const found: ApiFindings = {
    findings: items.map((finding) => represent(finding, site)),
    page,
    pageCount,
    articleCount: count,
    hasAll,
    readAs,
    unknown,
    next: page < pageCount ? publicAddress(site.addresses.apiSearch({ q, topic, page: page + 1 })) : null,
  };
  // What somebody looks for may say something about their health, so no cache on the way keeps it.
  return answer(request, { body: JSON.stringify(found), type: 'application/json', headers: { 'Cache-Control': 'private, no-store' } });
}

function represent({ article, title, passage }: Finding, { addresses }: Edition): ApiFindings['findings'][number] {
  const path = addresses.article(article.slug);
  const part = passage?.part;
  const titleOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
  return {
    slug: article.slug,
    address: publicAddress(path),
    title,
    description: article.description,
    extract: passage
      ? { text: passage.text, part: part ? { title: titleOf(part.title), address: publicAddress(`${path}#${part.id}`) } : null }
      : null,
    topics: article.topics,
    reviewedOn: reviewOf(article)?.on ?? null,
    isSample: article.sample,
  };
}
