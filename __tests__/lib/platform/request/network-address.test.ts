import fc from 'fast-check';
import { networkOf, readAddress } from '@/lib/platform/request/network-address';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  [' 203.0.113.7 ', '203.0.113.7'],
  ['203.0.113.7:4711', '203.0.113.7'],
  ['"203.0.113.7"', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::FFFF:cb00:7107', '203.0.113.7'],
  ['2001:db8::1', '2001:db8:0:0:0:0:0:1'],
  ['2001:0DB8:0000::0001', '2001:db8:0:0:0:0:0:1'],
  ['[2001:db8::1]', '2001:db8:0:0:0:0:0:1'],
  ['[2001:db8::1]:4711', '2001:db8:0:0:0:0:0:1'],
  ['fe80::1%eth0', 'fe80:0:0:0:0:0:0:1'],
  ['[fe80::1%25eth0]:80', 'fe80:0:0:0:0:0:0:1'],
  ['::', '0:0:0:0:0:0:0:0'],
  ['64:ff9b::203.0.113.7', '64:ff9b:0:0:0:0:cb00:7107'],
])('%s is %s', (text, address) => {
  expect(readAddress(text)).toBe(address);
});

test.each([
  '',
  ' ',
  'unknown',
  '_hidden',
  '256.0.0.1',
  '1.2.3',
  '01.2.3.4',
  '1.2.3.4.5',
  ':::',
  '2001:db8',
  '[::1',
  'localhost',
  'x'.repeat(10_000),
  '\0',
])('%j is no address', (text) => {
  expect(readAddress(text)).toBeUndefined();
});

test('no text is a fault', () => {
  fc.assert(fc.property(fc.string(), (text) => readAddress(text) === undefined || typeof readAddress(text) === 'string'));
});

test('every address is read, in one spelling that reads as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
      const address = readAddress(text);
      return address !== undefined && readAddress(address) === address;
    }),
  );
});

test('S10: a network is an IPv4 address, or the first half of an IPv6 one', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('2001:db8:1:2:aaaa:0:0:1')).toBe('2001:db8:1:2::/64');
});
