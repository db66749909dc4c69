// A page or file that is ready to leave: finished, pressed, named by its content. The build makes them, and the server makes them
// again when their time has come; both through here, so that the same words always give the same bytes and the same name.
import { createHash } from 'node:crypto';
import { type Finishing, finish } from '../finish/finish';
import { type Allowance, nothingAllowed } from '../policy';
import { type Bodies, compress } from './compress';

export interface Drawn {
  path: string;
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface Ready {
  status: number;
  headers: Record<string, string>;
  allowance: Allowance;
  /** A hash, in most cases of the whole text: the name of its files, and half of it the heart of its ETag. */
  name: string;
  bodies: Bodies;
}

export async function makeReady(drawn: Drawn, finishing: Finishing, quality: number): Promise<Ready> {
  // What leads elsewhere needs no words, and Next draws none that show without its runtime.
  if (drawn.status >= 300 && drawn.status < 400) return empty(drawn);
  const type = drawn.headers['content-type'] ?? '';
  const { html, allowance } = type.startsWith('text/html')
    ? finish(drawn.body.toString('utf8'), drawn.path, finishing)
    : { html: undefined, allowance: nothingAllowed };
  const body = html === undefined ? drawn.body : Buffer.from(html);
  return { status: drawn.status, headers: outgoing(drawn.headers), allowance, name: nameOf(body), bodies: await compress(body, type, quality) };
}

function empty({ status, headers }: Drawn): Ready {
  const body = Buffer.alloc(0);
  return { status, headers: outgoing(headers), allowance: nothingAllowed, name: nameOf(body), bodies: { identity: body } };
}

export function nameOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

/** What Next says to itself, and what is said anew for each answer. */
const inward = /^(?:x-next|x-matched|vary$|date$|connection$|keep-alive$|transfer-encoding$|content-(?:length|encoding)$|etag$|cache-control$|link$)/;

function outgoing(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !inward.test(name)));
}
