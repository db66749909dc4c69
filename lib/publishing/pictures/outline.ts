// Shapes as closed contours of straight lines and quadratic curves, the form in which TrueType fonts have them.

export interface Point {
  x: number;
  y: number;
}

/** The first step says where the contour starts; each other leads to a point, in a curve when it has a control point. */
export type Contour = { to: Point; control?: Point }[];

export interface Placing {
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
}

export function transform(contours: readonly Contour[], { x, y, scaleX, scaleY }: Placing): Contour[] {
  const moved = (point: Point) => ({ x: x + point.x * scaleX, y: y + point.y * scaleY });
  return contours.map((contour) => contour.map(({ to, control }) => ({ to: moved(to), ...(control && { control: moved(control) }) })));
}

/** The contour as corners of a polygon; curves are cut so finely that no corner shows. */
export function cornersOf(contour: Contour): Point[] {
  const corners: Point[] = [];
  for (const { to, control } of contour) {
    const from = corners.at(-1);
    if (control && from) {
      const steps = Math.min(48, Math.max(2, Math.ceil(Math.sqrt(Math.hypot(from.x - 2 * control.x + to.x, from.y - 2 * control.y + to.y) * 2))));
      for (let step = 1; step < steps; step++) corners.push(onCurve(from, control, to, step / steps));
    }
    corners.push(to);
  }
  return corners;
}

function onCurve(from: Point, control: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number) => rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}
