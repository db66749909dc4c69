// A page in memory, with everything of its answer that is the same each time already put together.
import { gunzipSync } from 'node:zlib';
import { protectiveHeaders } from '../headers.mjs';
import { policyFor } from '../policy';
import type { Bodies, Encoding } from '../press/compress';
import type { Ready } from '../press/ready';
import type { Entry } from '../press/ready-site';

export interface HeldPage {
  kind: Entry['kind'];
  status: number;
  /** Names and values in turn, as they go out; all but what depends on the encoding and on the time. */
  headers: readonly string[];
  name: string;
  bodies: Bodies;
  /** The tide at which it was drawn. */
  tide: number;
  bytes: number;
  /** Grows with each use; the page with the least of it is given up first. */
  usedAt: number;
}

export function hold({ status, headers, allowance, name, bodies }: Ready, kind: Entry['kind'], tide: number, isSecure: boolean): HeldPage {
  const lines = { ...Object.fromEntries(protectiveHeaders(isSecure).map(({ key, value }) => [key.toLowerCase(), value])), ...headers };
  return {
    kind,
    status,
    headers: [
      ...Object.entries(lines).flatMap(([key, value]) => [spelled(key), value]),
      ...['Content-Security-Policy', policyFor(allowance, isSecure)],
      ...(bodies.br ? ['Vary', 'Accept-Encoding'] : []),
    ],
    name,
    bodies,
    tide,
    bytes: Object.values(bodies).reduce((sum, body) => sum + body.length, 0),
    usedAt: 0,
  };
}

/** The body in an encoding. Few ask for the plain one, so it is not kept. */
export function bodyOf({ bodies }: HeldPage, wanted: Encoding): { encoding: Encoding; body: Buffer } {
  const body = bodies[wanted];
  if (body) return { encoding: wanted, body };
  if (bodies.identity) return { encoding: 'identity', body: bodies.identity };
  return { encoding: 'identity', body: gunzipSync(bodies.gzip ?? Buffer.alloc(0)) };
}

function spelled(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());
}
