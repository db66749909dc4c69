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
  const entry = await keepFile(root, file, { name: 'name-of-it', headers: { 'content-type': 'image/png' } });
  expect(entry).toMatchObject({ kind: 'asset', status: 200, headers: { 'content-type': 'image/png' }, encodings: ['identity'] });
  expect((await readBodies(root, entry)).identity).toEqual(readFileSync(file));
  expect(statSync(join(root, '.next', 'ready', 'name-of-it.identity')).ino).toBe(statSync(file).ino);
});
