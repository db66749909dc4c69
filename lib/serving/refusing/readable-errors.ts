// Next answers some faults with a line of plain text: "Server Action unavailable." tells a visitor nothing about the message
// that they have just written. Such an answer to a person becomes a page in our words; the status stays.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Exchange } from '../../platform/request/exchange';
import { type RefusalPages, textOf } from './refusal-pages';
import { isRefused, pageFor } from './refuse';

/** Watches the answer to a request, and replaces it when it is a bare error, or when a door has refused the form. */
export function withReadableErrors(request: IncomingMessage, response: ServerResponse, pages: RefusalPages, exchange: Exchange = {}) {
  // A script of ours understands the framework's own answers.
  if (request.headers['next-action'] || request.headers.rsc) return;
  const real = { writeHead: response.writeHead, write: response.write, end: response.end };
  let replaced = false;

  const type = () => String(response.getHeader('content-type') ?? '');
  // Once replaced, the page's own head has to go out; and so has that of a refusal.
  const isBare = () => !(replaced || response.headersSent || isRefused(response)) && (exchange.isRefused || isBareError());
  /** Also the framework's page for a fault of ours: without its scripts there is not one word in it. */
  const isBareError = () => response.statusCode >= 400 && (!/html|json|xml/.test(type()) || (response.statusCode >= 500 && type().includes('html')));
  const replace = () => {
    replaced = true;
    // Nor the framework's Link header: its style sheets are those of another page, and the policy of this one forbids them.
    for (const name of ['Content-Length', 'Content-Encoding', 'ETag', 'Link']) response.removeHeader(name);
    const page = pageFor(request, response.statusCode, pages);
    for (const [index, name] of page.headers.entries()) if (index % 2 === 0) response.setHeader(name, page.headers[index + 1] ?? '');
    response.setHeader('Cache-Control', 'no-store');
    Reflect.apply(real.end, response, request.method === 'HEAD' ? [] : [textOf(page)]);
  };

  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = exchange.isRefused ? 403 : status;
      for (const [name, value] of headersIn(rest)) response.setHeader(name, value);
      // The head of a bare error waits until its body comes, and then gives way with it.
      return isBare() ? response : Reflect.apply(real.writeHead, response, [status]);
    },
    write(...words: unknown[]) {
      if (isBare()) replace();
      return replaced || Reflect.apply(real.write, response, words);
    },
    end(...words: unknown[]) {
      if (isBare()) replace();
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
