// The outlines of glyphs: the tables glyf and loca of a TrueType font, in font units with y upwards.
import type { Contour, Point } from '../outline';
import { type Tables, tableOf } from './woff';

interface Knot extends Point {
  isOnCurve: boolean;
}

export function readGlyphs(tables: Tables): (glyph: number) => Contour[] {
  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
  const isLong = tableOf(tables, 'head').getInt16(50) === 1;
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const outlineOf = (glyph: number): Contour[] => {
    const [start, end] = [offsetOf(glyph), offsetOf(glyph + 1)];
    if (start === end) return [];
    const data = new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
    const contourCount = data.getInt16(0);
    return contourCount >= 0 ? simple(data, contourCount) : composite(data, outlineOf);
  };
  return outlineOf;
}

function simple(data: DataView, contourCount: number): Contour[] {
  const ends = Array.from({ length: contourCount }, (_, index) => data.getUint16(10 + index * 2));
  const pointCount = (ends.at(-1) ?? -1) + 1;
  let at = 10 + contourCount * 2;
  at += 2 + data.getUint16(at);
  const flags: number[] = [];
  while (flags.length < pointCount) {
    const flag = data.getUint8(at++);
    const times = flag & 8 ? data.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  /** Coordinates are differences; a short one has its sign in the flag, a missing one is zero. */
  const coordinates = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? data.getUint8(at++) : -data.getUint8(at++);
      else if (!(flag & same)) {
        value += data.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const knots = flags.map((flag, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, isOnCurve: (flag & 1) === 1 }));
  return ends.map((end, index) => curves(knots.slice((ends[index - 1] ?? -1) + 1, end + 1)));
}

/** A glyph put together from others, such as é from e and its accent. */
function composite(data: DataView, outlineOf: (glyph: number) => Contour[]): Contour[] {
  const contours: Contour[] = [];
  let at = 10;
  for (let more = true; more; ) {
    const flags = data.getUint16(at);
    const part = outlineOf(data.getUint16(at + 2));
    const [dx, dy] = flags & 1 ? [data.getInt16(at + 4), data.getInt16(at + 6)] : [data.getInt8(at + 4), data.getInt8(at + 5)];
    // Scaled parts (flags 8, 64, 128) do not occur in the fonts that we bring; one would be drawn at its own size.
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0);
    const moved = (point: Point) => ({ x: point.x + dx, y: point.y + dy });
    contours.push(...part.map((contour) => contour.map(({ control, to }) => ({ ...(control && { control: moved(control) }), to: moved(to) }))));
    more = (flags & 32) !== 0;
  }
  return contours;
}

/** Between two points off the curve lies one on it, half way, which the font leaves out. */
function curves(knots: readonly Knot[]): Contour {
  const whole = knots.flatMap((knot, index) => {
    const next = knots[(index + 1) % knots.length] ?? knot;
    return knot.isOnCurve || next.isOnCurve ? [knot] : [knot, { x: (knot.x + next.x) / 2, y: (knot.y + next.y) / 2, isOnCurve: true }];
  });
  const first = whole.findIndex(({ isOnCurve }) => isOnCurve);
  const turned = [...whole.slice(first), ...whole.slice(0, first + 1)];
  const contour: Contour = turned.slice(0, 1).map((to) => ({ to }));
  let control: Point | undefined;
  for (const knot of turned.slice(1)) {
    if (knot.isOnCurve) contour.push({ ...(control && { control }), to: knot });
    control = knot.isOnCurve ? undefined : knot;
  }
  return contour;
}
