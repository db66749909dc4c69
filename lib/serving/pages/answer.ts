// Sends a page that is ready: in the encoding that the visitor's browser takes, or not at all when it has it already.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding } from '../press/compress';
import { bodyOf, type HeldPage } from './held-page';

export interface Answering {
  cacheControl: string;
  /** The status, when it is not the page's own. */
  status?: number;
  more?: readonly string[];
}

export function answerWith(page: HeldPage, request: IncomingMessage, response: ServerResponse, { cacheControl, status, more = [] }: Answering) {
  const { encoding, body } = bodyOf(page, chooseEncoding(String(request.headers['accept-encoding'] ?? '')));
  const etag = `"${page.name}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const lines = [...page.headers, 'Cache-Control', cacheControl, ...more];
  const sent = status ?? page.status;
  if (sent === 200) {
    lines.push('ETag', etag);
    if (isKnown(request.headers['if-none-match'], etag)) return response.writeHead(304, lines).end();
  }
  if (encoding !== 'identity') lines.push('Content-Encoding', encoding);
  lines.push('Content-Length', String(body.length));
  response.writeHead(sent, lines).end(request.method === 'HEAD' ? undefined : body);
}

/** Whether the browser, or a cache in between, has these very bytes. */
function isKnown(known: string | undefined, etag: string): boolean {
  if (known === undefined) return false;
  return known.trim() === '*' || known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

/** How long a cache in between may show a page without asking, and then while it asks. Together a minute. */
const freshSeconds = 30;
const whileAskingSeconds = 30;

/** What caches may do with it. No cache may keep a page over a tide: then something in it has expired, or is missing. */
export function cacheControlOf({ kind }: Pick<HeldPage, 'kind'>, untilTideMilliseconds: number): string {
  if (kind === 'asset') return 'public, max-age=31536000, immutable';
  if (kind === 'file') return 'public, max-age=3600';
  const left = Math.floor(untilTideMilliseconds / 1000);
  if (left >= freshSeconds + whileAskingSeconds) return longest;
  const fresh = Math.min(freshSeconds, left);
  return pageCache(fresh, Math.min(whileAskingSeconds, left - fresh));
}

const pageCache = (fresh: number, whileAsking: number) => `public, max-age=0, s-maxage=${fresh}, stale-while-revalidate=${whileAsking}`;

const longest = pageCache(freshSeconds, whileAskingSeconds);
