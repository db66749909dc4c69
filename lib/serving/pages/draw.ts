// Asks Next for a page from within: a real HTTP exchange over a pair of streams, without a port that anybody else could reach.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { duplexPair } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Drawn } from '../press/ready';

export type Draw = (path: string) => Promise<Drawn>;

/** How long a page may take to be drawn. */
const longestMilliseconds = 20_000;

export function drawThrough(handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Draw {
  const inner = createServer((incoming, response) => void handle(incoming, response).catch(() => response.destroy()));
  const connect = () => {
    const [near, far] = duplexPair();
    inner.emit('connection', far);
    return near;
  };
  return (path) =>
    new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(longestMilliseconds);
      const asked = request({ path, headers: { host: 'localhost', accept: '*/*' }, createConnection: connect, signal }, (response) => {
        buffer(response).then((body) => resolve({ path, status: response.statusCode ?? 500, headers: plain(response.headers), body }), reject);
      });
      asked.once('error', reject);
      asked.end();
    });
}

function plain(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
