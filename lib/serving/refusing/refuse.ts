// Answers a request that is not taken: a page for people, one line for scripts.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOfInbox, type Refusal } from '../guard';
import { answerWith } from '../pages/answer';
import type { HeldPage } from '../pages/held-page';
import type { RefusalPages } from './refusal-pages';

/** How much of a refused upload we still read, so that the sender's browser shows our answer instead of a broken connection. */
const mostDrainedBytes = 32 * 1024 * 1024;

export function refuse(request: IncomingMessage, response: ServerResponse, { status, reason }: Refusal, pages: RefusalPages) {
  drain(request);
  refused.add(response);
  const page = reason === 'unexpected' ? pages.failed : pageFor(request, status, pages);
  answerWith(page, request, response, { cacheControl: 'no-store', status, more: status === 405 ? ['Allow', 'GET, HEAD, POST'] : [] });
}

const refused = new WeakSet<ServerResponse>();

/** Whether an answer is a refusal of ours, which is in words already. */
export function isRefused(response: ServerResponse): boolean {
  return refused.has(response);
}

/** The page for a refusal, by what the person was about to do. */
export function pageFor(request: IncomingMessage, status: number, pages: RefusalPages): HeldPage {
  if (request.method === 'POST') return isOfInbox(request.url) ? pages.notChanged : pages.notSent;
  return status >= 500 ? pages.failed : pages.notFound;
}

function drain(request: IncomingMessage) {
  let read = 0;
  request.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > mostDrainedBytes) request.destroy();
  });
  request.on('error', () => {});
}
