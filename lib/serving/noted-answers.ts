// Puts into the head of an answer what a door behind Next asked for: a server action can set neither a status nor a header.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Exchange } from '../platform/request/exchange';

export function withNotes(request: IncomingMessage, response: ServerResponse, exchange: Exchange) {
  const { writeHead } = response;
  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      if (exchange.retryAfterSeconds !== undefined && !response.headersSent) response.setHeader('Retry-After', exchange.retryAfterSeconds);
      // Our own script reads the answer's words and would take a status of an error for a broken answer.
      const isForScript = (request.headers['next-action'] ?? request.headers.rsc) !== undefined;
      return Reflect.apply(writeHead, response, [isForScript || status !== 200 ? status : (exchange.status ?? status), ...rest]);
    },
  });
}
