// Which cover an article has: its first topic chooses the tint, all of its topics the landscape, its own name how things lie in it, so that a
// list of one topic belongs together and is still no wallpaper. Nothing is stored.
import { diceOf } from './dice';
import { type Layer, scenes } from './scenes';

/** How many tints there are; the style sheet of the cover and the painter of cards know their colors. */
export const tintShifts = [0, -20, 24, -34, 12, 40] as const;

export interface Cover {
  /** The place of its tint in `tintShifts`: how far its hue is from the clinic's. */
  tint: number;
  layers: Layer[];
}

export function coverOf({ slug, topics }: { slug: string; topics: readonly string[] }): Cover {
  const scene = diceOf(`topics ${topics.join(' ')}`).oneOf(scenes);
  const tint = Math.floor(diceOf(`topic ${topics[0] ?? ''}`).between(0, tintShifts.length));
  return { tint, layers: scene(diceOf(slug)) };
}
