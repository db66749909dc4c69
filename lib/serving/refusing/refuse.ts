// Answers a request that is not taken: a page for people, one line for scripts.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusalWord } from '../../site/form/not-sent';
import { isOfInbox, type Refusal } from '../guard';
import { protectiveHeaders } from '../headers.mjs';
import { answerWith } from '../pages/answer';
import type { HeldPage } from '../pages/held-page';
import type { RefusalPages } from './refusal-pages';

/** How much of a refused upload we still read, so that the sender's browser shows our answer instead of a broken connection. */
const mostDrainedBytes = 32 * 1024 * 1024;

export function refuse(request: IncomingMessage, response: ServerResponse, { status, reason }: Refusal, pages: RefusalPages) {
  refused.add(response);
  if (request.headers['next-action'] !== undefined && reason !== 'unexpected') return answerScript(response, status, reason);
  const page = reason === 'unexpected' ? pages.failed : pageFor(request, status, pages);
  const more = status === 405 ? ['Allow', 'GET, HEAD, POST'] : [];
  const answer = () => answerWith(page, request, response, { cacheControl: 'no-store', status, more });
  // Behind a proxy the connection ends with the answer, and what is still being sent would break it: the body is read first.
  if (isAwaited(request)) request.once('end', answer);
  else answer();
  drain(request);
}

/** Whether there is a body on its way that we are ready to read to its end. */
function isAwaited({ headers, readableEnded }: IncomingMessage): boolean {
  const length = Number(headers['content-length'] ?? (headers['transfer-encoding'] ? 1 : 0));
  return length > 0 && length <= mostDrainedBytes && !readableEnded;
}

/** Our own script can draw no page, but tells the visitor what this word means. Exactly this type: the framework reads no other. */
function answerScript(response: ServerResponse, status: number, reason: string) {
  for (const { key, value } of protectiveHeaders(false)) response.setHeader(key, value);
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end(refusalWord(reason));
}

const refused = new WeakSet<ServerResponse>();

/** Whether an answer is a refusal of ours, which is in words already. */
export function isRefused(response: ServerResponse): boolean {
  return refused.has(response);
}

/** The page for a refusal, by what the person was about to do. */
export function pageFor(request: IncomingMessage, status: number, pages: RefusalPages): HeldPage {
  if (request.method === 'POST') return isOfInbox(request.url) ? pages.notChanged : pages.notSent;
  if (status === 403) return pages.notOpen;
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
