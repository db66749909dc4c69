// The HTTP server: our guard at the door, Next behind it, and words instead of bare error codes.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '../platform/log';
import { type Exchange, within } from '../platform/request/exchange';
import { clientAddress } from './client-address';
import { judge } from './guard';
import { withNotes } from './noted-answers';
import { withReadableErrors } from './readable-errors';
import { refusalPages } from './refusal-pages';
import { refuse } from './refuse';
import { answerGone } from './retired';

export interface ServerParts {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  log: Log;
  /** The project's folder, which holds the built pages. */
  root: string;
  /** How many proxies of ours stand between the visitor and this server. */
  proxyHops: number;
  /** Our public address, where it is set: the inbox takes forms from there alone. */
  siteUrl?: string | undefined;
  /** The articles that were taken down for good, by their slugs. */
  retired?: ReadonlySet<string>;
}

export function createSiteServer({ handle, log, root, proxyHops, siteUrl, retired = new Set() }: ServerParts): Server {
  const pages = refusalPages(root);
  return createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000, headersTimeout: 15_000 }, async (request, response) => {
    const refusal = judge(request, siteUrl);
    if (refusal) {
      log.info('request.refused', { status: refusal.status, reason: refusal.reason });
      return refuse(request, response, refusal, pages);
    }
    if (answerGone(request, response, retired, pages)) return;
    const exchange: Exchange = { client: clientAddress(request, proxyHops), path: request.url };
    withNotes(request, response, exchange);
    withReadableErrors(request, response, pages, exchange);
    try {
      await within(exchange, () => handle(request, response));
    } catch {
      // Next answers its own errors; what reaches us happened before it could. The cause may hold a visitor's words, so it is not logged.
      log.error('request.failed', { status: 500 });
      if (!response.headersSent) refuse(request, response, { status: 500, reason: 'unexpected' }, pages);
    }
  });
}
