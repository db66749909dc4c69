// The clinic's mark as shapes: a sun that has reached calm water (components/site/mark draws the same in SVG).
import type { Contour, Point } from './outline';

/** The mark in a square of 40, with the sun's center at (20, 20). */
export function markShapes(): Contour[][] {
  return [[halfDisc(17)], [ripple(23.6, 19, 6.4)], [ripple(29.6, 13, 5)], [ripple(35, 7, 3.4)]];
}

const center = 20;

/** The upper half of a disc, in eight curves: one for each eighth of the half circle keeps within a thousandth of it. */
function halfDisc(radius: number): Contour {
  const parts = 8;
  const at = (angle: number, distance: number): Point => ({ x: center - distance * Math.cos(angle), y: center - distance * Math.sin(angle) });
  const angle = Math.PI / parts;
  const contour: Contour = [{ to: at(0, radius) }];
  for (let part = 1; part <= parts; part++)
    contour.push({ control: at((part - 0.5) * angle, radius / Math.cos(angle / 2)), to: at(part * angle, radius) });
  return contour;
}

/** A lens of water: level above, bent below. */
function ripple(y: number, halfWidth: number, depth: number): Contour {
  return [
    { to: { x: center - halfWidth, y } },
    { to: { x: center + halfWidth, y } },
    { control: { x: center, y: y + depth }, to: { x: center - halfWidth, y } },
  ];
}
