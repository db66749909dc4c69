// Nothing that a visitor can write decides where a visitor comes from.
import type { Socket } from 'node:net';
import fc from 'fast-check';
import { createLog } from '@/lib/platform/log';
import { clientAddress, watchForProxies } from '@/lib/serving/client-address';

/** The address of a request that reached our socket from 192.0.2.1. */
function addressOf(headers: Record<string, string>, hops: number, remoteAddress = '192.0.2.1') {
  const socket: Partial<Socket> = { remoteAddress };
  return clientAddress({ headers, socket: Object.assign(Object.create(null), socket) }, hops);
}

test('S06: without a proxy of ours, no header matters', () => {
  const names = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'cf-connecting-ip', 'true-client-ip', 'x-client-ip', 'x-clinic-client'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), (headers) => {
      return addressOf(headers, 0) === '192.0.2.1';
    }),
  );
});

test('S08: behind one proxy, what the visitor wrote in front of its entry does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.ipV4(), fc.string())), (forged) => {
      return addressOf({ 'x-forwarded-for': [...forged, '203.0.113.7'].join(', ') }, 1) === '203.0.113.7';
    }),
  );
});

test('behind two proxies, the entry of the outer one counts', () => {
  expect(addressOf({ 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 198.51.100.1' }, 2)).toBe('203.0.113.7');
});

test.each([
  ['no header', undefined],
  ['an empty one', ''],
  ['garbage', 'unknown'],
  ['10 kB', 'a'.repeat(10_240)],
  ['10 kB of entries that end in garbage', `${'1.2.3.4,'.repeat(1_280)}x`],
  ['a number', '12345'],
])('S09: with %s, the socket counts', (_, header) => {
  expect(addressOf(header === undefined ? {} : { 'x-forwarded-for': header }, 1)).toBe('192.0.2.1');
});

test.each([
  ['a port', '203.0.113.7:4711', '203.0.113.7'],
  ['brackets and a port', '[2001:db8::7]:4711', '2001:db8:0:0:0:0:0:7'],
  ['a zone', 'fe80::7%eth0', 'fe80:0:0:0:0:0:0:7'],
])('S09: %s is left away', (_, header, address) => {
  expect(addressOf({ 'x-forwarded-for': header }, 1)).toBe(address);
});

test('with fewer entries than proxies, the socket counts: the request came past one of them', () => {
  expect(addressOf({ 'x-forwarded-for': '203.0.113.7' }, 2)).toBe('192.0.2.1');
});

test('a socket that is gone has no address', () => {
  expect(addressOf({}, 0, '')).toBeUndefined();
});

test('whatever comes, it is an address or nothing, and never a fault', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(10), (header, hops) => {
      return /^[\da-f.:]+$/.test(addressOf({ 'x-forwarded-for': header }, hops) ?? '');
    }),
  );
});

test('a proxy that nobody counts is named in the log, once; one that is counted is not', () => {
  const lines: string[] = [];
  const log = createLog('debug', (_, line) => void lines.push(line));
  for (const hops of [1, 0]) {
    const watch = watchForProxies(hops, log);
    for (const headers of [{}, { 'x-forwarded-for': '203.0.113.7' }, { 'x-forwarded-for': '203.0.113.8' }]) watch({ headers });
  }
  expect(lines).toEqual(['proxy.not-counted reason=TRUSTED_PROXY_HOPS']);
});
