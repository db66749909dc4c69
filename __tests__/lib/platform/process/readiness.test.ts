// O01: ready or not, told in classes of reasons.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasRoom, readinessOf } from '@/lib/platform/process/readiness';

const well = async () => true;

test('all well is ready', async () => {
  expect(await readinessOf({ store: well, disk: well })()).toEqual({ isReady: true, reasons: [] });
});

test('a question that is answered no, throws or takes too long is named, and nothing more is said', async () => {
  const ask = readinessOf(
    { store: () => Promise.reject(new Error('SQLITE_FULL at /data')), keys: well, disk: async () => false, mail: () => new Promise(() => {}) },
    {},
    50,
  );
  expect(await ask()).toEqual({ isReady: false, reasons: ['store', 'disk', 'mail'] });
});

test('a concern is named, and nobody is sent away for it', async () => {
  const askMail = readinessOf({ store: well }, { 'given-up': async () => false });
  expect(await askMail()).toEqual({ isReady: true, reasons: ['given-up'] });
  const askBoth = readinessOf({ store: async () => false }, { 'given-up': async () => false });
  expect(await askBoth()).toEqual({ isReady: false, reasons: ['store', 'given-up'] });
});

test('a thousand who ask at once ask once', async () => {
  const store = jest.fn(well);
  const ask = readinessOf({ store });
  await Promise.all(Array.from({ length: 1_000 }, ask));
  expect(store).toHaveBeenCalledTimes(1);
});

test('a disk has room, or less than asked for', async () => {
  expect(await hasRoom(tmpdir(), 1)).toBe(true);
  expect(await hasRoom(tmpdir(), Number.MAX_SAFE_INTEGER)).toBe(false);
});

test('a folder that is not made yet has the room of the disk on which it will be', async () => {
  const folder = join(tmpdir(), 'not', 'made', 'yet');
  expect(await hasRoom(folder, 1)).toBe(true);
  expect(await hasRoom(folder, Number.MAX_SAFE_INTEGER)).toBe(false);
});
