import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hashWith, isKeyList, KeyFault, keyFor, openKeyRing, ringWithout } from '@/lib/platform/keys';
import { clinicRing, settingOf, turnedRing } from '../../support/keys';
import { temporaryFolder } from '../../support/stores';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('the first key writes, and all of them read', () => {
  const ring = openKeyRing(settingOf(turnedRing), temporaryFolder());
  expect([ring.writing.id, ring.all.map(({ id }) => id), ring.isHomeMade]).toEqual(['k2', ['k2', 'k1'], false]);
});

test('P06: without a setting a key is made once, for our own user alone, and nothing else is left behind', () => {
  const folder = join(temporaryFolder(), 'data');
  const ring = openKeyRing(undefined, folder);
  expect(openKeyRing(undefined, folder)).toEqual(ring);
  expect([ring.isHomeMade, ring.writing.secret.length]).toEqual([true, 32]);
  expect(readdirSync(join(folder, 'keys'))).toEqual(['inquiries']);
  expect([modeOf(join(folder, 'keys')), modeOf(join(folder, 'keys', 'inquiries'))]).toEqual(['700', '600']);
});

test('a key that was given is not written down', () => {
  const folder = temporaryFolder();
  openKeyRing(settingOf(clinicRing), folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('keys that are malformed are named by their place and never quoted', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'keys'));
  writeFileSync(join(folder, 'keys', 'inquiries'), 'my-secret');
  expect(() => openKeyRing(undefined, folder)).toThrow(KeyFault);
  expect(() => openKeyRing('my-secret', folder)).toThrowErrorMatchingInlineSnapshot(
    `"INQUIRY_KEYS is malformed, expected keys like k1:<32 random bytes in base64>, separated by commas"`,
  );
  expect(() => openKeyRing(`${settingOf(clinicRing)},${settingOf(clinicRing)}`, folder)).toThrowErrorMatchingInlineSnapshot(
    `"INQUIRY_KEYS names one key twice, expected a different name for each"`,
  );
  expect(readFileSync(join(folder, 'keys', 'inquiries'), 'utf8')).toBe('my-secret');
});

test.each([
  [settingOf(clinicRing), true],
  [settingOf(turnedRing), true],
  [` ${settingOf(turnedRing).replace(',', ' , ')} `, true],
  ['', false],
  ['k1:', false],
  ['k1:c2hvcnQ=', false],
  [`${settingOf(clinicRing)},`, false],
  [settingOf(turnedRing).replaceAll(/k\d/g, 'k1'), false],
])('%j is a list of keys: %s', (text, isOne) => expect(isKeyList(text)).toBe(isOne));

test('each purpose has a key of its own, which is neither the ring’s nor another’s', () => {
  const keys = ['data-keys', 'idempotency', 'form-token'].map((purpose) => keyFor(purpose, clinicRing.writing).toString('hex'));
  expect(new Set([...keys, clinicRing.writing.secret.toString('hex')]).size).toBe(4);
  // Pinned: another value here would mean that no inquiry of any clinic can be opened any more.
  expect(keys.slice(0, 2)).toMatchInlineSnapshot(`
[
  "0e02d6f602a2c6022ef1b777161374073bc9e5c9cc2cdafac20d9e8a8572d0e4",
  "4b1498f4102e6229781dce13cc65d273b8c87a63f19def10c2ac111a037f790e",
]
`);
});

test('a hash needs its key', () => {
  const [one, two] = clinicRing.all.concat(turnedRing.writing).map((key) => hashWith(keyFor('idempotency', key), 'words'));
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(one).not.toBe(two);
});

test('a ring in place of wrong keys refuses to write and to read, with the reason', () => {
  const ring = ringWithout(new KeyFault('the wrong ones'));
  expect(() => ring.writing).toThrow('the wrong ones');
  expect(() => ring.all).toThrow('the wrong ones');
});
