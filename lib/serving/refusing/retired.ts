// Answers "gone" (410) at the address of an article that was taken down for good, so that search engines forget it at once and readers
// hear that it is not their mistake. Next cannot give a page that status, so the page it built is sent from here, before any other.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Addresses } from '../../site/addresses';
import { answerWith } from '../pages/answer';
import type { PageStore } from '../pages/page-store';
import type { RefusalPages } from './refusal-pages';

/** Every path at which something was taken down, with the path of the page that says so. */
export type Retired = ReadonlyMap<string, string>;

/** The paths of articles that were taken down: their own, those of their sheets, and those of the pages about them. */
export function retiredPaths(slugs: readonly string[], addresses: Pick<Addresses, 'article' | 'handOut' | 'gone'>): [string, string][] {
  return slugs.flatMap((slug) =>
    [addresses.article(slug), addresses.handOut(slug), addresses.gone(slug)].map((path): [string, string] => [path, addresses.gone(slug)]),
  );
}

/** The page that says it, when a path leads to what was taken down. */
export function findRetired(path: string, retired: Retired): string | undefined {
  return retired.size === 0 ? undefined : retired.get(withoutSlashesAtEnd(path));
}

/** Not by a pattern: a stranger's path of a thousand slashes and a letter would keep one busy for milliseconds. */
function withoutSlashesAtEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** No cache may keep it: an address can be taken back into use, and the page names what to read instead. */
export async function answerGone(path: string, request: IncomingMessage, response: ServerResponse, pages: PageStore, refusals: RefusalPages) {
  answerWith(await pageOf(path, pages, refusals), request, response, { cacheControl: 'no-store', status: 410 });
}

/** A page that is missing from the build must not keep the address from being gone. */
async function pageOf(path: string, pages: PageStore, refusals: RefusalPages) {
  try {
    return (await pages.find(path)) ?? refusals.notFound;
  } catch {
    return refusals.notFound;
  }
}
