// Pages that Next draws for each visitor and whose route needs no runtime (search results, previews): finished on their way out like those of a
// build. What cannot be finished goes out as Next drew it, with the nonce on its scripts.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Finishing, finish } from '../finish/finish';
import { policyFor } from '../policy';
import { chooseEncoding, type Encoding } from '../press/compress';
import { bodyOf, type HeldPage } from './held-page';

export interface Lightening {
  path: string;
  finishing: Finishing;
  /** What Next was given for its scripts. A page without them does not say it. */
  nonce: string;
  isSecure: boolean;
  /** Stands in for a refusal that Next would only draw by a script. */
  insteadOf: (status: number) => HeldPage;
}

/** What Next sends for `notFound()` and the like at such an address: nothing to see until its runtime has come. */
const blank = '<html id="__next_error__"';

/** To be called before the answer is watched by anybody else: what they send instead comes through here as well, and passes. */
export function lighten(request: IncomingMessage, response: ServerResponse, { path, finishing, nonce, isSecure, insteadOf }: Lightening) {
  const real = { writeHead: response.writeHead, end: response.end };
  const accepted = request.headers['accept-encoding'];
  // Packed by Next, it could not be read here.
  delete request.headers['accept-encoding'];
  const parts: Buffer[] = [];
  let isLeaving = false;

  const lightPage = (drawn: string): { body: Buffer; headers: Iterable<readonly [string, string]>; hasStyleSheets: boolean } | undefined => {
    if (response.statusCode >= 400 && drawn.includes(blank)) {
      const page = insteadOf(response.statusCode);
      return { body: bodyOf(page, 'identity').body, headers: pairsIn(page.headers), hasStyleSheets: false };
    }
    const { html, allowance } = finish(drawn.replaceAll(` nonce="${nonce}"`, ''), path, finishing);
    if (allowance.hasRuntime) return undefined;
    const headers = [['Content-Security-Policy', policyFor(allowance, isSecure)] as const];
    return { body: Buffer.from(html), headers, hasStyleSheets: allowance.hasStyleSheets };
  };

  const leave = () => {
    isLeaving = true;
    const drawn = Buffer.concat(parts);
    const isPage = String(response.getHeader('content-type') ?? '').includes('text/html') && drawn.length > 0;
    const light = isPage ? lightPage(drawn.toString('utf8')) : undefined;
    for (const [name, value] of light?.headers ?? []) response.setHeader(name, value);
    // Next asks the browser to fetch the style sheets early. They are inside of the page now, and its policy refuses any other.
    if (light && !light.hasStyleSheets) response.removeHeader('Link');
    const body = light?.body ?? drawn;
    const encoding = isPage ? chooseEncoding(accepted === undefined ? undefined : String(accepted)) : 'identity';
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    if (isPage) response.setHeader('Vary', 'Accept-Encoding');
    const packed = pack[encoding](body);
    if (drawn.length > 0) response.setHeader('Content-Length', packed.length);
    Reflect.apply(real.end, response, request.method === 'HEAD' || packed.length === 0 ? [] : [packed]);
  };

  Object.assign(response, {
    // Next sends the head as soon as it begins to draw; what the page may do is known when it is drawn.
    flushHeaders() {},
    writeHead(status: number, ...rest: unknown[]) {
      if (isLeaving) return Reflect.apply(real.writeHead, response, [status, ...rest]);
      response.statusCode = status;
      for (const given of rest) if (typeof given === 'object' && given !== null) setHeaders(response, given);
      return response;
    },
    write(chunk: unknown, ...more: unknown[]) {
      keep(parts, chunk);
      for (const done of more) if (typeof done === 'function') done();
      return true;
    },
    end(chunk: unknown) {
      keep(parts, chunk);
      if (!isLeaving) leave();
      return response;
    },
  });
}

/** Fast, because somebody waits: a thousandth of a second a page. */
const pack: Record<Encoding, (body: Buffer) => Buffer> = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: (body) => gzipSync(body),
  identity: (body) => body,
};

function keep(parts: Buffer[], chunk: unknown) {
  if (typeof chunk === 'string') parts.push(Buffer.from(chunk));
  else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
}

/** Names and values in turn, as pairs. */
function pairsIn<Value>(lines: readonly Value[]): [Value, Value][] {
  return lines.flatMap((name, index) => (index % 2 === 0 ? [[name, lines[index + 1] ?? name]] : []));
}

function setHeaders(response: ServerResponse, given: object) {
  const pairs = Array.isArray(given) ? pairsIn<unknown>(given) : Object.entries(given);
  for (const [name, value] of pairs) response.setHeader(String(name), Array.isArray(value) ? value.map(String) : String(value));
}
