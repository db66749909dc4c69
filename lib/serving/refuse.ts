// Answers a request that is not taken: a page for people, one line for scripts.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOfInbox, type Refusal } from './guard';
import { protectiveHeaders } from './headers.mjs';
import type { RefusalPages } from './refusal-pages';

/** How much of a refused upload we still read, so that the sender's browser shows our answer instead of a broken connection. */
const mostDrainedBytes = 32 * 1024 * 1024;

export function refuse(request: IncomingMessage, response: ServerResponse, { status, reason }: Refusal, pages: RefusalPages) {
  drain(request);
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  for (const { key, value } of protectiveHeaders) response.setHeader(key, value);
  if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST');
  response.end(request.method === 'HEAD' ? undefined : reason === 'unexpected' ? pages.failed() : pageFor(request, status, pages));
}

/** The page for a refusal, by what the person was about to do. */
export function pageFor(request: IncomingMessage, status: number, pages: RefusalPages): string {
  if (request.method === 'POST') return isOfInbox(request.url) ? pages.notChanged() : pages.notSent();
  return status >= 500 ? pages.failed() : pages.notFound();
}

function drain(request: IncomingMessage) {
  let read = 0;
  request.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > mostDrainedBytes) request.destroy();
  });
  request.on('error', () => {});
}
