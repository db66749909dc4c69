// The few shapes that the clinic's pictures are made of, all from its mark: discs, and lenses of water. Straight lines and curves with one
// control point only, so that SVG and the painter of our PNG pictures read the same shapes.

export interface Point {
  x: number;
  y: number;
}

/** A closed outline: the first entry is where it begins. */
export type Outline = { to: Point; control?: Point }[];

/** A disc in eight curves, each within a thousandth of the circle. */
export function disc(x: number, y: number, radius: number): Outline {
  return arc(x, y, radius, 0, 8);
}

/** The upper half of a disc, resting on its diameter. */
export function halfDisc(x: number, y: number, radius: number): Outline {
  return arc(x, y, radius, 4, 8);
}

function arc(x: number, y: number, radius: number, from: number, to: number): Outline {
  const at = (eighth: number, distance: number): Point => ({
    x: x + distance * Math.cos((eighth * Math.PI) / 4),
    y: y + distance * Math.sin((eighth * Math.PI) / 4),
  });
  const outline: Outline = [{ to: at(from, radius) }];
  for (let eighth = from; eighth < to; eighth++)
    outline.push({ control: at(eighth + 0.5, radius / Math.cos(Math.PI / 8)), to: at(eighth + 1, radius) });
  return outline;
}

/** A lens: level on one side, bent on the other. Bent down it is light on water, bent up an island or a hill. */
export function lens(x: number, y: number, halfWidth: number, depth: number): Outline {
  // All shapes turn the same way round; where two of opposite turns overlap, both painters would leave a hole.
  const side = depth < 0 ? -halfWidth : halfWidth;
  return [{ to: { x: x - side, y } }, { to: { x: x + side, y } }, { control: { x, y: y + depth * 2 }, to: { x: x - side, y } }];
}

/** Bent on both sides: a cloud, or a stone. */
export function pebble(x: number, y: number, halfWidth: number, above: number, below: number): Outline {
  return [
    { to: { x: x - halfWidth, y } },
    { control: { x: x - halfWidth * 0.8, y: y - above }, to: { x, y: y - above } },
    { control: { x: x + halfWidth * 0.8, y: y - above }, to: { x: x + halfWidth, y } },
    { control: { x: x + halfWidth * 0.8, y: y + below }, to: { x, y: y + below } },
    { control: { x: x - halfWidth * 0.8, y: y + below }, to: { x: x - halfWidth, y } },
  ];
}

/** A line of hills through the given heights, filled down to `foot`. Between two heights it passes smoothly through their middle. */
export function ridge(heights: readonly number[], width: number, foot: number): Outline {
  const step = width / (heights.length - 1);
  const points = heights.map((y, index) => ({ x: index * step, y }));
  const [first = { x: 0, y: foot }, ...rest] = points;
  const last = points.at(-1) ?? first;
  const outline: Outline = [{ to: { x: 0, y: foot } }, { to: first }];
  for (const [index, control] of rest.slice(0, -1).entries()) {
    const next = rest[index + 1] ?? last;
    outline.push({ control, to: { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } });
  }
  return [...outline, { to: last }, { to: { x: width, y: foot } }];
}

/** A blade of reed: from its foot to its tip, bent by the wind. */
export function blade(x: number, foot: number, height: number, lean: number, thickness: number): Outline {
  const tip = { x: x + lean, y: foot - height };
  const middle = foot - height * 0.55;
  return [
    { to: { x: x - thickness, y: foot } },
    { control: { x: x - thickness * 0.4, y: middle }, to: tip },
    { control: { x: x + thickness, y: middle }, to: { x: x + thickness, y: foot } },
  ];
}

/** As the path of an SVG, in whole units. Each step is told from where the last one ended: small numbers are short ones. */
export function pathOf(outlines: readonly Outline[]): string {
  return outlines.map((outline) => `${stepsOf(outline)}z`).join('');
}

function stepsOf([first, ...rest]: Outline): string {
  let from = whole(first?.to ?? { x: 0, y: 0 });
  let steps = `M${listed([from.x, from.y])}`;
  for (const { to, control } of rest) {
    const [end, pull] = [whole(to), control && whole(control)];
    const [across, down] = [end.x - from.x, end.y - from.y];
    if (pull) steps += `q${listed([pull.x - from.x, pull.y - from.y, across, down])}`;
    else if (down === 0) steps += `h${across}`;
    else if (across === 0) steps += `v${down}`;
    else steps += `l${listed([across, down])}`;
    from = end;
  }
  return steps;
}

function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

/** A minus parts two numbers as well as a space does. */
function listed(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}
