// The HTTP server: our guard at the door, pages that are ready, Next behind them, and words instead of bare error codes.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '../platform/log';
import { type Exchange, within } from '../platform/request/exchange';
import { clientAddress, watchForProxies } from './client-address';
import { isDisguised, isOfInbox, judge } from './guard';
import { drawnPath } from './list-pages.mjs';
import { withNotes } from './noted-answers';
import { answerWith, cacheControlOf } from './pages/answer';
import { lighten } from './pages/lighten';
import type { PageStore } from './pages/page-store';
import { protect } from './per-visit';
import { type FindNear, nowhereAnswerer } from './refusing/nowhere';
import { withReadableErrors } from './refusing/readable-errors';
import { type RefusalPages, refusalsAt } from './refusing/refusal-pages';
import { pageFor, refuse } from './refusing/refuse';
import { answerGone, findRetired, type Retired } from './refusing/retired';
import { answerUnreadable } from './refusing/unreadable-requests';

export interface ServerParts {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  log: Log;
  pages: PageStore;
  refusals: RefusalPages;
  /** How many proxies of ours stand between the visitor and this server. */
  proxyHops: number;
  /** Our public address, where it is set: the inbox takes forms from there alone. */
  siteUrl?: string | undefined;
  /** The articles that were taken down for good. */
  retired: Retired;
  /** Says which pages an address may have been meant for, where nothing is. */
  findNear: FindNear;
  /** Whether the site is reached by https. */
  isSecure: boolean;
}

/**
 * Two minutes for a long question with a slow telephone. A connection that is kept for longer than proxies keep theirs (nginx: 60 s) is never
 * closed under a request. Heads are short; the time for one begins with its first byte (Node 20.20, measured 2026-11-23), so it may be less.
 */
const patience = { requestTimeout: 120_000, headersTimeout: 15_000, keepAliveTimeout: 75_000 };

export function createSiteServer({ handle, log, pages, refusals: allRefusals, findNear, ...parts }: ServerParts): Server {
  const { proxyHops, siteUrl, retired, isSecure } = parts;
  const answerNowhere = nowhereAnswerer(findNear, () => performance.now());
  const watch = watchForProxies(proxyHops, log);
  const cannotAnswer = (request: IncomingMessage, response: ServerResponse) => {
    // Next answers its own errors; what reaches us happened before it could. The cause may hold a visitor's words, so it is not logged.
    log.error('request.failed', { status: 500 });
    // An answer that has begun cannot be put right, and must not stay open.
    if (response.headersSent) response.destroy();
    else refuse(request, response, { status: 500, reason: 'unexpected' }, refusalsAt(request.url, allRefusals));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const refusals = refusalsAt(request.url, allRefusals);
    const refusal = judge(request, siteUrl);
    if (refusal) {
      log.info('request.refused', { status: refusal.status, reason: refusal.reason });
      return refuse(request, response, refusal, refusals);
    }
    const path = pathOf(request.url ?? '/');
    if (request.method !== 'POST') {
      const gone = findRetired(path, retired);
      if (gone !== undefined) return await answerGone(gone, request, response, pages, refusals);
      const page = await pages.find(path);
      if (page) return answerWith(page, request, response, { cacheControl: cacheControlOf(page, pages.untilTide()) });
    }
    // Next would draw a page for each address that is not there, for anybody who makes them up.
    const isNowhere = isDisguised(request.url) || (!pages.has(path) && !pages.isDrawnPerVisit(path));
    if (isNowhere) return await answerNowhere(path, request, response, refusals);

    const exchange: Exchange = { client: clientAddress(request, proxyHops), path: request.url };
    const { nonce } = protect(request, response, isSecure);
    const finishing = isForReading(request) ? pages.finishingFor(path) : undefined;
    const insteadOf = (status: number) => pageFor(request, status, refusals);
    if (finishing) lighten(request, response, { path, finishing, nonce, isSecure, insteadOf });
    withNotes(request, response, exchange);
    withReadableErrors(request, response, refusals, exchange);
    await within(exchange, () => handle(request, response));
  };
  /** The short way of nearly all visits: what lies in memory goes out in the same turn of the loop. */
  const heldFor = ({ method, url = '' }: IncomingMessage) => {
    const page = method === 'GET' || method === 'HEAD' ? pages.held(url) : undefined;
    return page && isPathItself(url) && findRetired(url, retired) === undefined ? page : undefined;
  };
  const server = createServer({ maxHeaderSize: 16_384, ...patience }, (request, response) => {
    try {
      watch(request);
      const page = heldFor(request);
      if (page) answerWith(page, request, response, { cacheControl: cacheControlOf(page, pages.untilTide()) });
      else answer(request, response).catch(() => cannotAnswer(request, response));
    } catch {
      cannotAnswer(request, response);
    }
  });
  answerUnreadable(server, allRefusals, log);
  return server;
}

/** By a person or a search engine, outside of the inbox, whose pages keep the framework's own navigation. */
function isForReading({ method, url, headers }: IncomingMessage): boolean {
  return method !== 'POST' && !headers.rsc && !headers['next-action'] && !isOfInbox(url);
}

/** Whether an address means the path that it spells: nothing in it has to be decoded or taken away. */
function isPathItself(url: string): boolean {
  return !/[%?#]/.test(url);
}

/** The path of the page that an address stands for. The guard has seen that it can be decoded. */
function pathOf(url: string): string {
  const mark = url.search(/[?#]/);
  const path = decodeURIComponent(mark === -1 ? url : url.slice(0, mark));
  return mark === -1 ? path : drawnPath(path, new URLSearchParams(url.slice(mark + 1)).get('page'));
}
