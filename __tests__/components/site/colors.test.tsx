// Any clinic can choose its hue, so the contrast must hold for all of them.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const css = readFileSync('app/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const schemes = { light: colorsOf(light), dark: { ...colorsOf(light), ...colorsOf(dark) } };

/** Foreground, background, and the least contrast: 4.5 for text, 3 for what only shows a shape (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  ...['paper', 'paper-raised', 'accent-wash', 'warm-wash', 'danger-wash'].flatMap(
    (ground) =>
      [
        ['ink', ground, 4.5],
        ['accent', ground, 4.5],
        ['focus', ground, 3],
      ] as const,
  ),
  ...['paper', 'paper-raised', 'accent-wash'].map((ground) => ['ink-soft', ground, 4.5] as const),
  ['accent-ink', 'accent', 4.5],
  ['warm', 'warm-wash', 4.5],
  ['danger', 'danger-wash', 4.5],
  ['danger', 'paper', 4.5],
] as const;

test.each(['light', 'dark'] as const)('every hue has enough contrast in %s', (scheme) => {
  const hues = Array.from({ length: 360 }, (_, hue) => hue);
  const faults = pairs.flatMap(([over, ground, least]) =>
    hues.flatMap((hue) => {
      const contrast = contrastOf(luminanceOf(schemes[scheme][over], hue), luminanceOf(schemes[scheme][ground], hue));
      return !(contrast >= least) ? [`${over} on ${ground} at hue ${hue}: ${contrast.toFixed(2)}, expected ${least}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test.each(['light', 'dark'] as const)('the urgent-help line can be read in every hue in %s', (scheme) => {
  const faults = Array.from({ length: 360 }, (_, hue) => contrastOf(luminanceOf('#f8f5ee', hue), luminanceOf(schemes[scheme].band, hue))).filter(
    (contrast) => !(contrast >= 4.5),
  );
  expect(faults).toEqual([]);
});

function colorsOf(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w+|oklch\([^;]+\));/g)].map(([, name = '', value = '']) => [name, value]));
}

function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminanceOf(color: string | undefined, hue: number): number {
  const [red = 0, green = 0, blue = 0] = color?.startsWith('#') ? linearOfHex(color) : linearOfOklch(color ?? '', hue);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearOfHex(hex: string): number[] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

/** Oklab to linear sRGB by Björn Ottosson's matrices, clipped to the screen's colors as browsers do. */
function linearOfOklch(color: string, hue: number): number[] {
  const [, lightness = Number.NaN, chroma = Number.NaN] = /oklch\(([\d.]+) ([\d.]+) var\(--hue\)\)/.exec(color)?.map(Number) ?? [];
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ].map((part) => Math.min(1, Math.max(0, part)));
}
