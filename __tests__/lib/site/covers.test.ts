// The pictures of articles that have no photograph.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { coverOf, tintShifts } from '@/lib/site/covers/cover';
import { diceOf } from '@/lib/site/covers/dice';
import { coverSize, scenes } from '@/lib/site/covers/scenes';
import { type Outline, pathOf } from '@/lib/site/covers/shapes';

const names = Array.from({ length: 400 }, (_, index) => `article-${index}`);
const drawn = (slug: string, topic: string) => JSON.stringify(coverOf({ slug, topics: [topic] }));

test('an article has the same cover in every build and on every machine', () => {
  const { tint, layers } = coverOf({ slug: 'can-i-drive', topics: ['safety'] });
  expect([tint, layers.map(({ tone, outlines }) => `${tone} ${pathOf(outlines)}`)]).toMatchInlineSnapshot(`
[
  3,
  [
    "sun M120 190Q120 165 138 147Q156 129 181 129Q206 129 224 147Q241 165 241 190Z",
    "far M-9 198L371 198Q181 218 -9 198Z",
    "mid M81 226L301 226Q191 244 81 226ZM130 246L289 246Q210 261 130 246ZM127 268L225 268Q176 279 127 268Z",
    "near M261 300Q263 234 254 179Q269 234 269 300ZM272 300Q276 209 259 135Q284 209 284 300ZM295 300Q298 239 267 189Q304 239 304 300ZM314 300Q316 226 297 165Q322 226 322 300ZM321 300Q324 222 309 158Q332 222 332 300ZM341 300Q345 224 353 161Q353 224 353 300ZM360 300Q363 211 358 138Q369 211 369 300ZM431 298L191 298Q311 266 431 298Z",
  ],
]
`);
});

test('articles of the same topics share a landscape and a tint, and lie differently in it', () => {
  const covers = names.slice(0, 20).map((slug) => coverOf({ slug, topics: ['safety'] }));
  expect(new Set(covers.map(({ tint, layers }) => `${tint} ${layers.map(({ tone }) => tone)}`)).size).toBe(1);
  expect(new Set(covers.map((cover) => JSON.stringify(cover))).size).toBe(20);
  expect(drawn('a', 'safety')).toBe(drawn('a', 'safety'));
});

test('topics together use every landscape and every tint', () => {
  const kinds = names.map((topic) => coverOf({ slug: 'a', topics: [topic] }));
  expect(new Set(kinds.map(({ layers }) => layers.map(({ tone, outlines }) => `${tone}${outlines.length}`).join())).size).toBe(scenes.length);
  expect([...new Set(kinds.map(({ tint }) => tint))].sort()).toEqual(tintShifts.map((_, index) => index));
});

const everyDrawing = scenes.flatMap((scene, index) => names.map((name) => ({ what: `scene ${index} of ${name}`, layers: scene(diceOf(name)) })));

test('every cover is small, whole, and has its sun in the middle part that is never cut off', () => {
  const faulty = everyDrawing.filter(({ layers }) => {
    const path = layers.map(({ outlines }) => pathOf(outlines)).join('');
    const sun = layers.find(({ tone }) => tone === 'sun')?.outlines[0]?.map(({ to }) => to.y) ?? [];
    const isInTheMiddle = Math.min(...sun) > 40 && Math.max(...sun) < coverSize.height * 0.65;
    return !/^[MLQZ\d -]+$/.test(path) || path.length >= 900 || !isInTheMiddle;
  });
  expect(faulty.map(({ what }) => what)).toEqual([]);
});

test('all shapes turn the same way, because where two of opposite turns overlap a hole would show', () => {
  const faulty = everyDrawing.filter(({ layers }) => layers.some(({ outlines }) => outlines.some((outline) => areaOf(outline) <= 0)));
  expect(faulty.map(({ what }) => what)).toEqual([]);
});

test('the style sheet has the tints that the covers choose from', () => {
  const css = readFileSync('components/article/cover/cover.module.css', 'utf8');
  for (const [index, shift] of tintShifts.entries())
    if (shift !== 0) expect(css).toContain(`.tint${index} {\n  --tint: calc(var(--hue) ${shift < 0 ? '-' : '+'} ${Math.abs(shift)});`);
});

/** Twice the area within the corners and control points; its sign is the way that the outline turns. */
function areaOf(outline: Outline): number {
  const points = outline.flatMap(({ to, control }) => (control ? [control, to] : [to]));
  return points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
}
