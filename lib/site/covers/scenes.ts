// The landscapes that covers show. Each is the clinic's mark at rest somewhere: a low sun, and calm below it.
// Whatever must be seen stands in the middle, because a list cuts the sides off and the head of an article the top and the foot.
import type { Dice } from './dice';
import { blade, disc, halfDisc, lens, type Outline, pebble, ridge } from './shapes';

export const coverSize = { width: 480, height: 320 };

/** From the farthest to the nearest; colors belong to whoever paints. */
export type Tone = 'sun' | 'far' | 'mid' | 'near';

export interface Layer {
  tone: Tone;
  outlines: Outline[];
}

type Scene = (dice: Dice) => Layer[];

const { width, height } = coverSize;

/** Light on water: lenses that grow narrower and thinner towards the shore, as in the mark. */
function ripples(dice: Dice, x: number, top: number, count: number, widest: number): Outline[] {
  return Array.from({ length: count }, (_, index) => {
    const share = 1 - index / (count + 0.6);
    return lens(x + dice.between(-26, 26) * (index === 0 ? 0 : 1), top + index * dice.between(19, 23), widest * share, 3 + 6 * share);
  });
}

/** Heights of a line of hills around a level. */
function heights(dice: Dice, level: number, swing: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => level + (index % 2 === 0 ? 1 : -1) * dice.between(swing * 0.25, swing));
}

const water: Scene = (dice) => {
  const x = dice.between(170, 310);
  const radius = dice.between(66, 96);
  return [
    { tone: 'sun', outlines: [halfDisc(x, 176, radius)] },
    { tone: 'far', outlines: [lens(x, 184, 200, 12)] },
    { tone: 'mid', outlines: ripples(dice, x, 214, 4, radius * 1.5) },
  ];
};

const hills: Scene = (dice) => {
  const x = dice.between(150, 330);
  return [
    { tone: 'sun', outlines: [disc(x, dice.between(104, 136), dice.between(44, 64))] },
    { tone: 'far', outlines: [ridge(heights(dice, 172, 34, 5), width, height)] },
    { tone: 'mid', outlines: [ridge(heights(dice, 214, 28, 6), width, height)] },
    { tone: 'near', outlines: [ridge(heights(dice, 262, 18, 5), width, height)] },
  ];
};

const islands: Scene = (dice) => {
  const x = dice.between(190, 290);
  const near = x + dice.oneOf([-1, 1]) * dice.between(70, 110);
  const far = 2 * x - near + dice.between(-20, 20);
  return [
    { tone: 'sun', outlines: [disc(x, 128, dice.between(40, 58))] },
    { tone: 'far', outlines: [lens(far, 182, dice.between(80, 120), -dice.between(22, 34)), lens(far, 190, 96, 6)] },
    { tone: 'near', outlines: [lens(near, 206, dice.between(90, 130), -dice.between(34, 50))] },
    { tone: 'mid', outlines: [lens(near, 214, 112, 8), ...ripples(dice, near, 238, 3, 84)] },
  ];
};

const clouds: Scene = (dice) => {
  const x = dice.between(180, 300);
  const banks = [98, 134, 160].map((y, index) => {
    const side = index % 2 === 0 ? -1 : 1;
    return pebble(x + side * dice.between(50, 96), y, dice.between(84, 132), dice.between(9, 15), 4);
  });
  return [
    { tone: 'sun', outlines: [disc(x, 124, dice.between(54, 72))] },
    { tone: 'far', outlines: banks },
    { tone: 'mid', outlines: [ridge(heights(dice, 222, 9, 5), width, height)] },
    { tone: 'near', outlines: [lens(x, 244, 120, 5), lens(x + 34, 264, 70, 4)] },
  ];
};

const stones: Scene = (dice) => {
  const x = dice.between(190, 290);
  const pile: Outline[] = [];
  let top = 220;
  let half = dice.between(58, 70);
  for (let stone = 0; stone < 4; stone++) {
    const thick = half * dice.between(0.5, 0.6);
    pile.push(pebble(x + dice.between(-9, 9), top - thick / 2, half, thick / 2, thick / 2));
    top -= thick + 2;
    half *= dice.between(0.64, 0.74);
  }
  return [
    { tone: 'sun', outlines: [disc(x + dice.oneOf([-1, 1]) * dice.between(80, 120), 128, dice.between(42, 56))] },
    { tone: 'far', outlines: [lens(width / 2, 206, 230, 8)] },
    { tone: 'near', outlines: pile },
    { tone: 'mid', outlines: ripples(dice, x, 230, 3, 100) },
  ];
};

const reeds: Scene = (dice) => {
  const x = dice.between(180, 300);
  const side = dice.oneOf([-1, 1]);
  const blades = Array.from({ length: 7 }, (_, index) =>
    blade(x + side * (34 + index * dice.between(13, 18)), 300, dice.between(96, 172), side * dice.between(-34, 26), dice.between(4, 6)),
  );
  return [
    { tone: 'sun', outlines: [halfDisc(x - side * 50, 190, dice.between(58, 84))] },
    { tone: 'far', outlines: [lens(x - side * 50, 198, 190, 10)] },
    { tone: 'mid', outlines: ripples(dice, x - side * 40, 226, 3, 110) },
    { tone: 'near', outlines: [...blades, lens(x + side * 80, 298, 120, -16)] },
  ];
};

const river: Scene = (dice) => {
  const x = dice.between(200, 280);
  const bend = dice.oneOf([-1, 1]) * dice.between(70, 100);
  const course: Outline = [
    { to: { x: x - 8, y: 178 } },
    { to: { x: x + 8, y: 178 } },
    { control: { x: x + bend * 0.9 + 16, y: 206 }, to: { x: x + bend * 0.3 + 24, y: 236 } },
    { control: { x: x - bend * 0.6 + 40, y: 270 }, to: { x: x + bend * 0.5 + 92, y: height } },
    { to: { x: x + bend * 0.5 - 62, y: height } },
    { control: { x: x - bend * 0.6 - 52, y: 270 }, to: { x: x + bend * 0.3 - 14, y: 236 } },
    { control: { x: x + bend * 0.9 - 2, y: 206 }, to: { x: x - 8, y: 178 } },
  ];
  return [
    { tone: 'far', outlines: [ridge(heights(dice, 168, 24, 6), width, height)] },
    { tone: 'sun', outlines: [halfDisc(x, 178, dice.between(40, 56))] },
    { tone: 'mid', outlines: [ridge([178, 178, 178, 178], width, height)] },
    { tone: 'sun', outlines: [course] },
  ];
};

export const scenes: readonly [Scene, ...Scene[]] = [water, hills, islands, clouds, stones, reeds, river];
