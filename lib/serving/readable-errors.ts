// Next answers some faults with a line of plain text: "Server Action unavailable." tells a visitor nothing about the message
// that they have just written. Such an answer to a person becomes a page in our words; the status stays.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Exchange } from '../platform/request/exchange';
import type { RefusalPages } from './refusal-pages';
import { pageFor } from './refuse';

/** Watches the answer to a request, and replaces it when it is a bare error, or when a door has refused the form. */
export function withReadableErrors(request: IncomingMessage, response: ServerResponse, pages: RefusalPages, exchange: Exchange = {}) {
  // A script of ours understands the framework's own answers.
  if (request.headers['next-action'] || request.headers.rsc) return;
  const real = { writeHead: response.writeHead, write: response.write, end: response.end };
  let replaced = false;

  // Once replaced, the page's own head has to go out.
  const isBare = () => !response.headersSent && !replaced && (exchange.isRefused || isBareError());
  const isBareError = () => response.statusCode >= 400 && !/html|json|xml/.test(String(response.getHeader('content-type') ?? ''));
  const replace = () => {
    replaced = true;
    for (const name of ['Content-Length', 'Content-Encoding', 'ETag']) response.removeHeader(name);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    const page = pageFor(request, response.statusCode, pages);
    Reflect.apply(real.end, response, request.method === 'HEAD' ? [] : [page]);
  };

  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = exchange.isRefused ? 403 : status;
      for (const [name, value] of headersIn(rest)) response.setHeader(name, value);
      // The head of a bare error waits until its body comes, and then gives way with it.
      return isBare() ? response : Reflect.apply(real.writeHead, response, [status]);
    },
    write(...words: unknown[]) {
      if (!replaced && isBare()) replace();
      return replaced || Reflect.apply(real.write, response, words);
    },
    end(...words: unknown[]) {
      if (!replaced && isBare()) replace();
      if (!replaced) Reflect.apply(real.end, response, words);
      return response;
    },
  });
}

/** The headers that `writeHead` was given, as an object or as a flat list of names and values. */
function headersIn(words: readonly unknown[]): [string, string | string[]][] {
  const given = words.find((word) => typeof word === 'object' && word !== null);
  const pairs = Array.isArray(given)
    ? given.flatMap((name, index) => (index % 2 === 0 ? [[name, given[index + 1]]] : []))
    : Object.entries(given ?? {});
  return pairs.map(([name, value]) => [String(name), Array.isArray(value) ? value.map(String) : String(value)]);
}
