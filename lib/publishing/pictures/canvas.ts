// A picture of at most 256 colors, onto which shapes are painted one after the other. Edges are mixed in sixteen steps, which no eye
// sees, so that a whole picture needs few colors and one byte a pixel: it is small, and quick to make.
import { type Mask, maskOf } from './coverage';
import type { Contour } from './outline';

export type Color = readonly [red: number, green: number, blue: number];

const steps = 16;

export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly palette: Color[];
  readonly #mixed = new Map<number, number>();

  constructor(width: number, height: number, paper: Color) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
    this.palette = [paper];
  }

  /** A copy to paint on, so that what many pictures share is painted once. */
  copy(): Canvas {
    const copy = new Canvas(this.width, this.height, this.palette[0] ?? [0, 0, 0]);
    copy.pixels.set(this.pixels);
    copy.palette.splice(0, 1, ...this.palette);
    return copy;
  }

  fill(shape: readonly Contour[], color: Color) {
    const mask = maskOf(shape);
    if (mask) this.stamp(mask, 0, 0, color);
  }

  /** Paints what a mask covers, moved by whole pixels. What lies outside is cut off. */
  stamp({ x, y, width, height, coverage }: Mask, dx: number, dy: number, color: Color) {
    const ink = this.#indexOf(color);
    const [left, top] = [x + dx, y + dy];
    const [first, end] = [Math.max(0, -left), Math.min(width, this.width - left)];
    for (let row = Math.max(0, -top); row < Math.min(height, this.height - top); row++) {
      let at = (top + row) * this.width + left + first;
      for (let from = row * width + first; from < row * width + end; from++, at++) {
        const step = Math.round((coverage[from] ?? 0) * steps);
        if (step > 0) this.pixels[at] = step === steps ? ink : this.#mix(this.pixels[at] ?? 0, ink, step);
      }
    }
  }

  #mix(below: number, ink: number, step: number): number {
    const key = (below << 16) | (ink << 8) | step;
    const known = this.#mixed.get(key);
    if (known !== undefined) return known;
    const [a, b] = [this.palette[below] ?? [0, 0, 0], this.palette[ink] ?? [0, 0, 0]];
    const part = (channel: 0 | 1 | 2) => Math.round(a[channel] + ((b[channel] - a[channel]) * step) / steps);
    const mixed = this.#indexOf([part(0), part(1), part(2)]);
    this.#mixed.set(key, mixed);
    return mixed;
  }

  /** The place of a color in the palette. A full palette gives the color that comes closest. */
  #indexOf(color: Color): number {
    const distances = this.palette.map((each) => Math.hypot(each[0] - color[0], each[1] - color[1], each[2] - color[2]));
    const nearest = distances.indexOf(Math.min(...distances));
    if (distances[nearest] === 0 || this.palette.length === 256) return nearest;
    return this.palette.push(color) - 1;
  }
}
