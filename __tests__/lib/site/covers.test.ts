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
    "sun M301 124Q301 153 280 174Q260 194 231 194Q202 194 181 174Q161 153 161 124Q161 95 181 74Q202 54 231 54Q260 54 280 74Q301 95 301 124Z",
    "far M58 98Q75 87 145 87Q214 87 231 98Q214 102 145 102Q75 102 58 98ZM214 134Q231 125 298 125Q365 125 382 134Q365 138 298 138Q231 138 214 134ZM42 160Q62 146 139 146Q216 146 235 160Q216 164 139 164Q62 164 42 160Z",
    "mid M0 320L0 226Q120 220 180 223Q240 226 300 220Q360 213 420 221L480 228L480 320Z",
    "near M111 244L351 244Q231 254 111 244ZM195 264L335 264Q265 272 195 264Z",
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
