// Pictures are drawn by ourselves, so everything that a reader would see in them is looked at here; a real browser decodes them elsewhere.
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import { fillAlbum, showAlbum } from '@/lib/publishing/pictures/album';
import { Canvas } from '@/lib/publishing/pictures/canvas';
import { type CardFacts, CardPainter } from '@/lib/publishing/pictures/card';
import { listCards } from '@/lib/publishing/pictures/cards';
import { oklch } from '@/lib/publishing/pictures/color';
import { maskOf } from '@/lib/publishing/pictures/coverage';
import { openTypeface } from '@/lib/publishing/pictures/font/typeface';
import { articleCard, pictureName } from '@/lib/publishing/pictures/picture';
import { pngOf } from '@/lib/publishing/pictures/png';
import { drivingSummary, harborHouse, safety } from '../../support/articles';
import { saltyLibrary } from '../../support/salty';

const font = 'lib/publishing/pictures/font';
const typeface = openTypeface(['latin', 'latin-ext'].map((part) => readFileSync(join(font, `literata-${part}-600-normal.woff`))));
const painter = new CardPainter(typeface);
const card: CardFacts = { clinicName: 'Harbor House', place: 'Safety', title: 'Can I drive after a session?', hue: 172 };

/** How many pixels of a canvas are (nearly) of a color. */
const countOf = ({ pixels, palette }: Canvas, [red, green, blue]: readonly [number, number, number]) => {
  const close = palette.map(([r, g, b]) => Math.hypot(r - red, g - green, b - blue) < 12);
  return pixels.reduce((sum, index) => sum + (close[index] ? 1 : 0), 0);
};
const ink = oklch(0.26, 0.028, 172);

test('a shape covers exactly its area, also where it crosses pixels aslant', () => {
  const square = [{ to: { x: 1.5, y: 1.25 } }, { to: { x: 4.25, y: 1.25 } }, { to: { x: 4.25, y: 3 } }, { to: { x: 1.5, y: 3 } }];
  const triangle = [{ to: { x: 0, y: 0 } }, { to: { x: 9, y: 2 } }, { to: { x: 3, y: 7.5 } }];
  const areaOf = (contour: typeof square) => maskOf([contour])?.coverage.reduce((sum, part) => sum + part, 0);
  expect(areaOf(square)).toBeCloseTo(2.75 * 1.75, 4);
  expect(areaOf(triangle)).toBeCloseTo((9 * 7.5 - 2 * 3) / 2, 4);
  expect(maskOf([])).toBeUndefined();
});

test('a shape that reaches over the edge is cut off there', () => {
  const canvas = new Canvas(4, 4, [255, 255, 255]);
  canvas.fill([[{ to: { x: -5, y: -5 } }, { to: { x: 2, y: -5 } }, { to: { x: 2, y: 9 } }, { to: { x: -5, y: 9 } }]], [0, 0, 0]);
  expect([...canvas.pixels]).toEqual([1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0]);
});

test('the typeface writes Latin letters with accents, sets pairs closer, and says what it cannot write', () => {
  expect(typeface.canWrite('¿Cuándo? Żółw “é” – 10 % & </script>')).toBe(true);
  expect(typeface.canWrite('躁うつ')).toBe(false);
  expect(typeface.widthOf('AV', 100)).toBeLessThan(typeface.widthOf('A', 100) + typeface.widthOf('V', 100));
  // An accented letter is its letter with an accent, so it has more area and reaches higher.
  const [plain, accented] = ['e', 'é'].map((letter) => maskOf(typeface.outlineOf(letter, 100)));
  expect(accented?.y).toBeLessThan(plain?.y ?? 0);
  expect(typeface.outlineOf(' ', 100)).toEqual([]);
});

test('a title is written large, and a long one still has room', () => {
  const long = { ...card, title: 'Wxywxywx '.repeat(7).trim() };
  for (const each of [card, long]) expect(countOf(painter.paint(each), ink)).toBeGreaterThan(9_000);
  const bare = countOf(painter.paint({ ...card, title: '' }), ink);
  expect(bare).toBeLessThan(1_000);
});

test('a title that cannot be written or has no room is left out, and the rest stays', () => {
  const bare = painter.paint({ ...card, title: '' });
  for (const title of ['躁うつ病', 'W'.repeat(70)]) expect(Buffer.compare(painter.paint({ ...card, title }).pixels, bare.pixels)).toBe(0);
});

test('a picture is a sound PNG of the right size, and the same facts always give the same bytes', async () => {
  const file = await pngOf(painter.paint(card));
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const end = at + 8 + file.readUInt32BE(at);
    expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)));
    chunks[file.toString('latin1', at + 4, at + 8)] = file.subarray(at + 8, end);
  }
  expect(Object.keys(chunks)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([chunks.IHDR?.readUInt32BE(0), chunks.IHDR?.readUInt32BE(4)]).toEqual([1200, 630]);
  expect(inflateSync(chunks.IDAT ?? '').length).toBe(1201 * 630);
  // What Facebook and others take, and what a build of thousands can bear.
  expect(file.length).toBeLessThan(40_000);
  expect((await pngOf(new CardPainter(typeface).paint(card))).equals(file)).toBe(true);
});

test('a picture is named by all that it shows, and by nothing else', () => {
  const others = [{ title: 'Other' }, { place: 'Other' }, { hue: 20 }, { clinicName: 'Other' }, { topic: 'safety' }];
  const names = [card, ...others.map((facts) => ({ ...card, ...facts }))].map(pictureName);
  expect(new Set(names).size).toBe(6);
  expect(pictureName({ hue: 172, title: card.title, clinicName: card.clinicName, place: card.place })).toBe(names[0]);
});

test('the picture of an article has the landscape of its topic behind a title that can still be read', () => {
  const topics = ['safety', 'ketamine', 'depression', 'esketamine', 'how-it-works'];
  const canvases = topics.map((topic) => painter.paint({ ...card, topic, title: '' }));
  expect(new Set(canvases.map(({ pixels }) => Buffer.from(pixels).toString('base64'))).size).toBe(topics.length);
  // Nothing but the mark and the words of the clinic is darker than a pale tint: every title keeps its contrast.
  for (const { pixels, palette } of canvases) {
    const dark = palette.map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue < 200);
    expect(pixels.reduce((sum, index) => sum + (dark[index] ? 1 : 0), 0)).toBeLessThan(14_000);
  }
});

test('the picture of a sample says that it is one', () => {
  expect(articleCard(drivingSummary(), safety, harborHouse).place).toBe('Safety');
  expect(articleCard(drivingSummary({ sample: true }), safety, harborHouse).place).toBe('Safety · Sample article');
});

test('there is a picture for the site, each topic, and each article that is or will be published, and for no other', async () => {
  const cards = await listCards(saltyLibrary(), harborHouse);
  expect(cards.map(({ place }) => place)).toEqual(['', 'Topic', 'Topic', 'Safety', 'Sleep · Sample article', 'Sleep', 'Sleep']);
  expect(cards).toHaveLength(7);
});

test('a build draws only what it has never drawn, and throws away what nobody shows any more', async () => {
  const root = mkdtempSync(join(tmpdir(), 'clinic-pictures-'));
  const [album, served] = [join(root, 'album'), join(root, 'served')];
  const other = { ...card, title: 'Something else' };
  expect(await fillAlbum([card, other, card], { font, album })).toEqual({ drawn: 2, kept: 0 });
  showAlbum(album, served);
  const before = statSync(join(album, `${pictureName(card)}.png`)).mtimeMs;
  const third = { ...card, title: 'A third' };
  expect(await fillAlbum([card, third], { font, album })).toEqual({ drawn: 1, kept: 1 });
  expect(statSync(join(album, `${pictureName(card)}.png`)).mtimeMs).toBe(before);
  showAlbum(album, served);
  const expected = [card, third].map((each) => `${pictureName(each)}.png`).sort();
  expect(readdirSync(album).sort()).toEqual(expected);
  expect(readdirSync(served).sort()).toEqual(expected);
  expect(readFileSync(join(served, expected[0] ?? ''))).toEqual(readFileSync(join(album, expected[0] ?? '')));
});
