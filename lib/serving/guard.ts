// Which requests never reach Next: wrong methods, unreadable addresses, forms of the wrong shape or size.
// Each of these would get a bare error code from the framework, or worse, an empty form that looks as if nothing had happened.
import type { IncomingMessage } from 'node:http';
import { isOwnPost } from '../platform/request/own-post';

export interface Refusal {
  status: 400 | 403 | 404 | 405 | 413 | 415 | 500;
  /** One word for the log. */
  reason: string;
}

/** The longest form that we read. The longest honest one (4,000 characters of 4 bytes, sent twice by the form's state) is about half of it. */
export const longestBodyBytes = 65_536;

const longestPath = 2_000;

/**
 * Headers by which Next talks to itself, or which a proxy may set: from a stranger they could only mislead it. Of `X-Forwarded-Proto: https` it
 * concludes that we speak TLS, and asks us by it for the page that an action leads to, in vain and with a fault in the log (16.4.6, 2026-11-23).
 */
const privateHeaders =
  /^(x-middleware-|x-invoke-|x-now-|x-nextjs-|x-matched-path$|x-action-forwarded$|x-forwarded-(host|proto|port)$|content-security-policy)/;

/** Says why a request is refused, or undefined when Next may have it. Takes misleading headers away. `siteUrl` is our address, where it is set. */
export function judge(request: IncomingMessage, siteUrl?: string): Refusal | undefined {
  for (const name of Object.keys(request.headers)) if (privateHeaders.test(name)) delete request.headers[name];
  if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '') && !asksFirst(request)) return { status: 405, reason: 'method' };
  if (!isReadable(request.url ?? '')) return { status: 404, reason: 'address' };
  if (request.method !== 'POST') return undefined;
  return isFromElsewhere(request, siteUrl) ? { status: 403, reason: 'origin' } : judgeForm(request);
}

/** A browser asks with OPTIONS before it lets a script of another site read the API with headers of its own. */
function asksFirst({ method, url = '' }: IncomingMessage): boolean {
  return method === 'OPTIONS' && url.startsWith('/api/');
}

function isReadable(url: string): boolean {
  if (!url.startsWith('/') || url.length > longestPath) return false;
  const path = url.replace(/[?#].*$/s, '');
  try {
    const plain = decodeURIComponent(path);
    return !/[\0\\]|(^|\/)\.\.?(\/|$)/.test(plain) && !path.startsWith('//');
  } catch {
    return false;
  }
}

/**
 * An address with a letter or a digit that is written as `%69`. What is ready may be had by it; Next may not: 16.4.6 runs in a circle on one and
 * answers 500, and a rule of ours that reads addresses would not know it.
 */
export function isDisguised(url = ''): boolean {
  return /%(3\d|[46][1-9a-f]|[57][\da])/i.test(url.replace(/[?#].*$/s, ''));
}

/** Next would refuse it too, with a bare 500; and the gate of the inbox asks again. A visitor's form may come from anywhere. */
function isFromElsewhere({ url, headers }: IncomingMessage, siteUrl: string | undefined): boolean {
  if (!isOfInbox(url)) return false;
  const header = (name: 'origin' | 'host' | 'sec-fetch-site') => String(headers[name] ?? '') || null;
  return !isOwnPost({ origin: header('origin'), host: header('host'), fetchSite: header('sec-fetch-site') }, siteUrl);
}

export function isOfInbox(url = ''): boolean {
  return /^\/inbox(?![\w-])/.test(url);
}

function judgeForm({ headers }: IncomingMessage): Refusal | undefined {
  if (Number(headers['content-length'] ?? 0) > longestBodyBytes) return { status: 413, reason: 'size' };
  // No browser compresses a form, and nobody behind us would unpack it.
  if (!/^(identity)?$/i.test(headers['content-encoding'] ?? '')) return { status: 415, reason: 'encoding' };
  // Our own script sends its form with this header, in a type of the framework's choosing.
  if (headers['next-action']) return undefined;
  return /^multipart\/form-data;.*\bboundary=/i.test(headers['content-type'] ?? '') ? undefined : { status: 415, reason: 'type' };
}
