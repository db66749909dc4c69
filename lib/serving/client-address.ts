// Where a request comes from. Only what our own proxies appended is believed: counted from the right, one entry for each of them.
// Everything further left, and every other header, was or may have been written by the visitor.
import type { IncomingMessage } from 'node:http';
import type { Log } from '../platform/log';
import { readAddress } from '../platform/request/network-address';

/** With no proxy of ours, the socket's other end. Behind `hops` proxies, what the outermost of them saw; the socket when that cannot be read. */
export function clientAddress({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, hops: number): string | undefined {
  const seenBySocket = readAddress(socket.remoteAddress ?? '');
  if (hops === 0) return seenBySocket;
  // The last proxy is the socket's other end; the header's last entry is what that proxy saw, and so on leftwards.
  const entry = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-hops);
  return readAddress(entry ?? '') ?? seenBySocket;
}

/**
 * Says once, in the log, that somebody in front names visitors whom nobody believes: with a proxy that TRUSTED_PROXY_HOPS does not count, all
 * visitors are one address, and after the first few of an hour the clinic sends everybody to the phone.
 */
export function watchForProxies(hops: number, log: Pick<Log, 'warn'>): (request: Pick<IncomingMessage, 'headers'>) => void {
  let isSaid = hops > 0;
  return ({ headers }) => {
    if (isSaid || headers['x-forwarded-for'] === undefined) return;
    isSaid = true;
    log.warn('proxy.not-counted', { reason: 'TRUSTED_PROXY_HOPS' });
  };
}
