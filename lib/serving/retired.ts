// Answers "gone" (410) at the address of an article that was taken down for good, so that search engines forget it at once and readers
// hear that it is not their mistake. Next cannot give a page that status, so the page it built is sent from here.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addresses } from '../site/addresses';
import { protectiveHeaders } from './headers.mjs';
import type { RefusalPages } from './refusal-pages';

/** Whether the request was for such an address, and so was answered. */
export function answerGone(request: IncomingMessage, response: ServerResponse, retired: ReadonlySet<string>, pages: RefusalPages): boolean {
  if (retired.size === 0 || request.method === 'POST') return false;
  const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/s, '')).replace(/\/+$/, '');
  const slug = /^\/[^/]+\/([a-z0-9-]+)(?:\/hand-out)?$/.exec(path)?.[1];
  if (slug === undefined || !retired.has(slug) || ![addresses.article(slug), addresses.handOut(slug), addresses.gone(slug)].includes(path))
    return false;
  response.statusCode = 410;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  for (const { key, value } of protectiveHeaders) response.setHeader(key, value);
  response.end(request.method === 'HEAD' ? undefined : pageOf(slug, pages));
  return true;
}

/** A page that is missing from the build must not keep the address from being gone. */
function pageOf(slug: string, pages: RefusalPages): string {
  try {
    return pages.gone(slug);
  } catch {
    return pages.notFound();
  }
}
