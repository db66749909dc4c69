// What never changes under its address, and cannot be packed, lies beside the pages as it is.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyReadySite, keepFile, readBodies } from '@/lib/serving/press/ready-site';

const root = mkdtempSync(join(tmpdir(), 'clinic-ready-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a picture is not written a second time, and goes out as the bytes that it is', async () => {
  const file = join(root, 'picture.png');
  writeFileSync(file, Buffer.from([137, 80, 78, 71, 0, 255]));
  emptyReadySite(root);
  const entry = await keepFile(root, file, { path: '/images/picture.png', headers: { 'content-type': 'image/png' } });
  expect(entry).toMatchObject({ kind: 'asset', status: 200, headers: { 'content-type': 'image/png' }, encodings: ['identity'] });
  expect((await readBodies(root, entry)).identity).toEqual(readFileSync(file));
  expect(statSync(join(root, '.next', 'ready', `${entry.name}.identity`)).ino).toBe(statSync(file).ino);
});

test('it is called the same by each build, and otherwise when half of it was missing', async () => {
  const file = join(root, 'half.png');
  const nameAfter = async (bytes: readonly number[]) => {
    writeFileSync(file, Buffer.from(bytes));
    emptyReadySite(root);
    return (await keepFile(root, file, { path: '/images/half.png', headers: {} })).name;
  };
  const whole = await nameAfter([1, 2, 3, 4]);
  expect(await nameAfter([1, 2])).not.toBe(whole);
  expect(await nameAfter([1, 2, 3, 4])).toBe(whole);
});
