// How much of each pixel a shape covers. Every edge leaves its signed area in the pixels that it crosses; summed up along a row,
// these areas are the coverage (the way of font-rs and stb_truetype). Exact, so letters are smooth without oversampling.
import { type Contour, cornersOf, type Point } from './outline';

/** Coverage from 0 to 1 of a rectangle of pixels. */
export interface Mask {
  x: number;
  y: number;
  width: number;
  height: number;
  coverage: Float32Array;
}

/** The mask of a shape, as large as it is; undefined for a shape without any area, such as that of a space. */
export function maskOf(contours: readonly Contour[]): Mask | undefined {
  const polygons = contours.map(cornersOf);
  const points = polygons.flat();
  const [x, y] = [Math.floor(least(points, 'x')), Math.floor(least(points, 'y'))];
  const [width, height] = [Math.ceil(most(points, 'x')) - x, Math.ceil(most(points, 'y')) - y];
  if (!(width > 0 && height > 0)) return undefined;
  const areas = new Float32Array((width + 2) * height);
  const moved = (point: Point) => ({ x: point.x - x, y: point.y - y });
  for (const polygon of polygons) {
    let from = polygon.at(-1);
    for (const to of polygon) {
      if (from) addEdge(areas, width, moved(from), moved(to));
      from = to;
    }
  }
  return { x, y, width, height, coverage: summed(areas, width, height) };
}

function addEdge(areas: Float32Array, width: number, from: Point, to: Point) {
  if (from.y === to.y) return;
  const [upper, lower, direction] = from.y < to.y ? [from, to, 1] : [to, from, -1];
  const slope = (lower.x - upper.x) / (lower.y - upper.y);
  for (let row = Math.floor(upper.y); row < Math.ceil(lower.y); row++) {
    const top = Math.max(row, upper.y);
    const bottom = Math.min(row + 1, lower.y);
    addPiece(areas, row * (width + 2), upper.x + (top - upper.y) * slope, upper.x + (bottom - upper.y) * slope, (bottom - top) * direction);
  }
}

/** The part of an edge in one row: `cover` is its height with its direction, spread over the pixels between `xa` and `xb`. */
function addPiece(areas: Float32Array, start: number, xa: number, xb: number, cover: number) {
  const [left, right] = xa < xb ? [xa, xb] : [xb, xa];
  const first = Math.floor(left);
  const last = Math.ceil(right);
  for (let pixel = first; pixel < Math.max(last, first + 1); pixel++) {
    // The share of the piece that lies left of this pixel's right border, and how far right of its start it lies on average.
    const [from, to] = [Math.max(left, pixel), Math.min(right, pixel + 1)];
    const share = right === left ? 1 : (to - from) / (right - left);
    const part = cover * share;
    const covered = part * (1 - ((from + to) / 2 - pixel));
    add(areas, start + pixel, covered);
    add(areas, start + pixel + 1, part - covered);
  }
}

function add(areas: Float32Array, index: number, value: number) {
  areas[index] = (areas[index] ?? 0) + value;
}

function summed(areas: Float32Array, width: number, height: number): Float32Array {
  const coverage = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += areas[row * (width + 2) + column] ?? 0;
      coverage[row * width + column] = Math.min(1, Math.abs(sum));
    }
  }
  return coverage;
}

function least(points: readonly Point[], axis: 'x' | 'y'): number {
  return points.reduce((found, point) => Math.min(found, point[axis]), Number.POSITIVE_INFINITY);
}

function most(points: readonly Point[], axis: 'x' | 'y'): number {
  return points.reduce((found, point) => Math.max(found, point[axis]), Number.NEGATIVE_INFINITY);
}
