// Dice that fall the same way each time: what is measured today can be made again tomorrow, byte by byte.

export type Dice = ReturnType<typeof diceFor>;

/** Dice for a seed (mulberry32, a public-domain generator by Tommy Ettinger). */
export function diceFor(seed: number) {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number) => least + Math.floor(roll() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[Math.floor(roll() * list.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from');
    return picked;
  };
  /** Different members of a list. */
  const pickSome = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(roll() * left.length), 1)).flat();
  };
  return { roll, between, pick, pickSome, chance: (share: number) => roll() < share };
}
