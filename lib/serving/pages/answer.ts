// Sends a page that is ready: in the encoding that the visitor's browser takes, or not at all when it has it already.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, type Encoding } from '../press/compress';
import { bodyOf, type HeldPage } from './held-page';

export interface Answering {
  cacheControl: string;
  /** The status, when it is not the page's own. */
  status?: number;
  more?: readonly string[];
}

export function answerWith(page: HeldPage, request: IncomingMessage, response: ServerResponse, answering: Answering) {
  const { cacheControl, status = page.status, more = [] } = answering;
  const { etag, body, about } = headOf(page, chooseEncoding(request.headers['accept-encoding'] ?? ''), cacheControl);
  const isOwn = status === 200;
  const isAtHand = isOwn && isKnown(request.headers['if-none-match'], etag);
  const lines = isAtHand ? about.known : isOwn ? about.sent : about.refused;
  response.writeHead(isAtHand ? 304 : status, more.length > 0 ? [...lines, ...more] : lines);
  response.end(isAtHand || request.method === 'HEAD' ? undefined : body);
}

/** What is said before the words of a page: names and values in turn, put together once, because a busy page says it ten thousand times a second. */
interface Head {
  cacheControl: string;
  etag: string;
  body: Buffer;
  /** With the words; without them, for whoever has them; and with them as the words of a refusal, which is never the same twice. */
  about: { sent: string[]; known: string[]; refused: string[] };
}

const heads = new WeakMap<HeldPage, Partial<Record<Encoding, Head>>>();

function headOf(page: HeldPage, wanted: Encoding, cacheControl: string): Head {
  const known = heads.get(page);
  const same = known?.[wanted];
  if (same?.cacheControl === cacheControl) return same;
  const head = makeHead(page, wanted, cacheControl);
  // Few ask for the plain words of a packed page, so these are unpacked for each of them, and not kept.
  if (page.bodies[wanted] ?? page.bodies.identity) heads.set(page, { ...known, [wanted]: head });
  return head;
}

/** 66 bits: enough for the bytes of one address, and eleven less for each visit. */
const etagLetters = 11;

function makeHead(page: HeldPage, wanted: Encoding, cacheControl: string): Head {
  const { encoding, body } = bodyOf(page, wanted);
  const isPacked = encoding !== 'identity';
  const etag = `"${page.name.slice(0, etagLetters)}${isPacked ? `-${encoding}` : ''}"`;
  const always = [...page.headers, 'Cache-Control', cacheControl];
  const ofBody = [...(isPacked ? ['Content-Encoding', encoding] : []), 'Content-Length', String(body.length)];
  const tag = ['ETag', etag];
  return { cacheControl, etag, body, about: { sent: [...always, ...tag, ...ofBody], known: [...always, ...tag], refused: [...always, ...ofBody] } };
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
