// Answers "gone" (410) at the address of an article that was taken down for good, so that search engines forget it at once and readers
// hear that it is not their mistake. Next cannot give a page that status, so the page it built is sent from here, before any other.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addresses } from '../../site/addresses';
import { answerWith } from '../pages/answer';
import type { PageStore } from '../pages/page-store';
import type { RefusalPages } from './refusal-pages';

/** The name of the article that was taken down, when a path is its address or that of the page about it. */
export function findRetired(path: string, retired: ReadonlySet<string>): string | undefined {
  if (retired.size === 0) return undefined;
  const plain = path.replace(/\/+$/, '');
  const slug = /^\/[^/]+\/([a-z0-9-]+)(?:\/hand-out)?$/.exec(plain)?.[1];
  if (slug === undefined || !retired.has(slug)) return undefined;
  return [addresses.article(slug), addresses.handOut(slug), addresses.gone(slug)].includes(plain) ? slug : undefined;
}

/** No cache may keep it: an address can be taken back into use, and the page names what to read instead. */
export async function answerGone(slug: string, request: IncomingMessage, response: ServerResponse, pages: PageStore, refusals: RefusalPages) {
  answerWith(await pageOf(slug, pages, refusals), request, response, { cacheControl: 'no-store', status: 410 });
}

/** A page that is missing from the build must not keep the address from being gone. */
async function pageOf(slug: string, pages: PageStore, refusals: RefusalPages) {
  try {
    return (await pages.find(addresses.gone(slug))) ?? refusals.notFound;
  } catch {
    return refusals.notFound;
  }
}
