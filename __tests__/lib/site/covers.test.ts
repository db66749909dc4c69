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
    "sun M120 190q0-25 18-43q18-18 43-18q25 0 43 18q17 18 17 43z",
    "far M-9 198h380q-190 20-380 0z",
    "mid M81 226h220q-110 18-220 0zM130 246h159q-79 15-159 0zM127 268h98q-49 11-98 0z",
    "near M261 300q2-66-7-121q15 55 15 121zM272 300q4-91-13-165q25 74 25 165zM295 300q3-61-28-111q37 50 37 111zM314 300q2-74-17-135q25 61 25 135zM321 300q3-78-12-142q23 64 23 142zM341 300q4-76 12-139q0 63 0 139zM360 300q3-89-2-162q11 73 11 162zM431 298h-240q120-32 240 0z",
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
    return !/^[Mlhvqz\d -]+$/.test(path) || path.length >= 700 || !isInTheMiddle;
  });
  expect(faulty.map(({ what }) => what)).toEqual([]);
});

test('a path ends each step where its outline does, to the whole unit', () => {
  const outlines = everyDrawing.filter((_, index) => index % 50 === 0).flatMap(({ layers }) => layers.flatMap((layer) => layer.outlines));
  const faulty = outlines.filter(
    (outline) => endsOf(pathOf([outline])).join() !== outline.map(({ to }) => `${Math.round(to.x)} ${Math.round(to.y)}`).join(),
  );
  expect(outlines.length).toBeGreaterThan(100);
  expect(faulty).toEqual([]);
});

/** The points at which the steps of a path end, as a browser adds them up. */
function endsOf(path: string): string[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mlhvq])([^Mlhvqz]+)/g)].map(([, step, given = '']) => {
    const numbers = given.match(/-?\d+/g)?.map(Number) ?? [];
    const [across = 0, down = 0] = step === 'h' ? [numbers[0], 0] : step === 'v' ? [0, numbers[0]] : numbers.slice(-2);
    [x, y] = step === 'M' ? [across, down] : [x + across, y + down];
    return `${x} ${y}`;
  });
}

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
