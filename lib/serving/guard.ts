// Which requests never reach Next: wrong methods, unreadable addresses, forms of the wrong shape or size.
// Each of these would get a bare error code from the framework, or worse, an empty form that looks as if nothing had happened.
import type { IncomingMessage } from 'node:http';

export interface Refusal {
  status: 400 | 404 | 405 | 413 | 415 | 500;
  /** One word for the log. */
  reason: string;
}

/** The longest form that we read. The longest honest one (4,000 characters of 4 bytes, sent twice by the form's state) is about half of it. */
export const longestBodyBytes = 65_536;

const longestPath = 2_000;

/** Headers by which Next talks to itself, or which a proxy may set: from a stranger they could only mislead it. */
const privateHeaders = /^(x-middleware-|x-invoke-|x-now-|x-nextjs-|x-matched-path$|x-action-forwarded$|x-forwarded-host$|content-security-policy)/;

/** Says why a request is refused, or undefined when Next may have it. Takes misleading headers away. */
export function judge(request: IncomingMessage): Refusal | undefined {
  for (const name of Object.keys(request.headers)) if (privateHeaders.test(name)) delete request.headers[name];
  if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '') && !asksFirst(request)) return { status: 405, reason: 'method' };
  if (!isReadable(request.url ?? '')) return { status: 404, reason: 'address' };
  return request.method === 'POST' ? judgeForm(request) : undefined;
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

function judgeForm({ headers }: IncomingMessage): Refusal | undefined {
  if (Number(headers['content-length'] ?? 0) > longestBodyBytes) return { status: 413, reason: 'size' };
  // No browser compresses a form, and nobody behind us would unpack it.
  if (!/^(identity)?$/i.test(headers['content-encoding'] ?? '')) return { status: 415, reason: 'encoding' };
  // Our own script sends its form with this header, in a type of the framework's choosing.
  if (headers['next-action']) return undefined;
  return /^multipart\/form-data;.*\bboundary=/i.test(headers['content-type'] ?? '') ? undefined : { status: 415, reason: 'type' };
}
