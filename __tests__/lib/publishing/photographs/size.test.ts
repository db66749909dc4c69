// The pictures that readers get are made from those that editors put in, by the real sharp on real files.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, jest, test } from '@jest/globals';
import sharp from 'sharp';
import { sizedAddress, sizedPictures } from '@/lib/content/pictures/sized';
import { type PictureFolders, sizePictures } from '@/lib/publishing/photographs/size';
import { temporaryFolder } from '../../../support/stores';

jest.setTimeout(60_000);

let folders: PictureFolders;
beforeEach(() => {
  const root = temporaryFolder();
  folders = { from: join(root, 'content', 'images'), to: join(root, 'public', 'images'), list: join(root, 'generated', 'pictures.json') };
  mkdirSync(join(folders.from, 'rooms'), { recursive: true });
});

const photograph = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#7a9a88' } });
const listed = () => sizedPictures.parse(JSON.parse(readFileSync(folders.list, 'utf8')));
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** As a phone takes it: lying on its side, with the place and the camera written into it. */
async function phonePicture() {
  const exif = { IFD0: { Make: 'Quetzalphone', Copyright: 'Vera Xylophon' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 4/1 0/1' } };
  return photograph(2000, 1000).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
}

test('a picture is made ready in sizes of two formats, upright, and never larger than it was', async () => {
  writeFileSync(join(folders.from, 'rooms', 'one.jpg'), await phonePicture());
  writeFileSync(join(folders.from, 'small.png'), await photograph(300, 200).png().toBuffer());
  expect(await sizePictures(folders)).toEqual({ made: 2, kept: 0 });
  const { '/images/rooms/one.jpg': one, '/images/small.png': small } = listed();
  expect(one).toMatchObject({ width: 1000, height: 2000, widths: [480, 960, 1000] });
  expect(small).toMatchObject({ width: 300, height: 200, widths: [300] });
  for (const [address, picture] of Object.entries(listed()))
    for (const width of picture.widths)
      for (const format of ['avif', 'webp'] as const) {
        const made = await sharp(join(folders.to, sizedAddress(address, picture, width, format).replace('/images/', ''))).metadata();
        expect(made.width).toBe(width);
        expect(made.format).toBe(format === 'avif' ? 'heif' : 'webp');
      }
});

test('no place, no camera and no name leaves the house with a picture', async () => {
  const original = await phonePicture();
  expect(original.includes('Quetzalphone')).toBe(true);
  writeFileSync(join(folders.from, 'one.jpg'), original);
  await sizePictures(folders);
  const made = filesIn(folders.to);
  expect(made).toHaveLength(7);
  for (const name of made) {
    const bytes = readFileSync(join(folders.to, name));
    for (const word of ['Quetzalphone', 'Xylophon', 'GPS', 'Exif']) expect(bytes.includes(word)).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  }
});

test('what was made before is kept, what changed is made anew under another name, and what is gone is taken away', async () => {
  writeFileSync(join(folders.from, 'one.png'), await photograph(300, 200).png().toBuffer());
  writeFileSync(join(folders.from, 'two.png'), await photograph(400, 200).png().toBuffer());
  await sizePictures(folders);
  const before = filesIn(folders.to);
  expect(await sizePictures(folders)).toEqual({ made: 0, kept: 2 });
  rmSync(join(folders.to, 'one.png'));
  expect(await sizePictures(folders)).toEqual({ made: 1, kept: 1 });
  expect(filesIn(folders.to)).toEqual(before);

  writeFileSync(join(folders.from, 'one.png'), await photograph(300, 201).png().toBuffer());
  rmSync(join(folders.from, 'two.png'));
  expect(await sizePictures(folders)).toEqual({ made: 1, kept: 0 });
  expect(Object.keys(listed())).toEqual(['/images/one.png']);
  expect(filesIn(folders.to)).toHaveLength(3);
  expect(filesIn(folders.to).filter((name) => before.includes(name))).toEqual(['one.png']);
});

test('a file of somebody else in the served folder is left alone', async () => {
  mkdirSync(folders.to, { recursive: true });
  writeFileSync(join(folders.to, 'theirs.txt'), 'x');
  await sizePictures(folders);
  expect(existsSync(join(folders.to, 'theirs.txt'))).toBe(true);
});

test('what is no picture stops the build by its name', async () => {
  writeFileSync(join(folders.from, 'notes.jpg'), 'no picture at all');
  await expect(sizePictures(folders)).rejects.toThrow(/notes\.jpg cannot be read, expected a JPEG, PNG, GIF, WebP or AVIF picture/);
});
