// Where a request comes from. Only what our own proxies appended is believed: counted from the right, one entry for each of them.
// Everything further left, and every other header, was or may have been written by the visitor.
import type { IncomingMessage } from 'node:http';
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
