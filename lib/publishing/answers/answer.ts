// An answer to a machine: with a strong name for its very bytes, so that whoever has them already is told so in a line, and readable by
// scripts of every site, because everything in it is public.
import { createHash } from 'node:crypto';

export interface Answer {
  body: string;
  type: string;
  status?: number;
  headers?: Record<string, string>;
}

/** What a script of another site may do with an answer. Sent with faults too: it must be able to read what was wrong. */
export const openToAll = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Link' };

/**
 * Kept by anybody, but asked for again each time: an article that was withdrawn must be gone at once, everywhere. Being told
 * "unchanged" costs next to nothing.
 */
const mayKeep = 'public, no-cache';

export function answer(request: Request, { body, type, status = 200, headers = {} }: Answer): Response {
  const name = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  // Next packs the body on its way out for whoever takes it packed (and takes away an encoding of ours, 16.4.6).
  // Other bytes, other name: a strong ETag stands for one encoding.
  const etag = `"${name}${takesGzip(request.headers.get('accept-encoding')) ? '-gzip' : ''}"`;
  const all = { ...openToAll, 'Cache-Control': mayKeep, ETag: etag, Vary: 'Accept-Encoding', ...headers };
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: all });
  return new Response(body, { status, headers: { ...all, 'Content-Type': type } });
}

/** What was here has another address now, for good. */
export function moved(address: string): Response {
  return new Response(null, { status: 308, headers: { ...openToAll, Location: address } });
}

/** What a browser asks before it lets a script of another site ask with headers of its own, such as If-None-Match. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}

function takesGzip(accepted: string | null): boolean {
  const quality = /(?:^|,)\s*gzip\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i.exec(accepted ?? '');
  return quality !== null && Number(quality[1] ?? 1) > 0;
}

function isKnown(known: string | null, etag: string): boolean {
  if (known === null) return false;
  return known.trim() === '*' || known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}
