// Dice that fall the same way each time: what is measured today can be made again tomorrow, byte by byte.

/** Dice for a seed (mulberry32, a public-domain generator by Tommy Ettinger). */
export function diceFor(seed) {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least, most) => least + Math.floor(roll() * (most - least + 1));
  const pick = (list) => list[Math.floor(roll() * list.length)];
  /** Different members of a list. */
  const pickSome = (list, count) => {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(roll() * left.length), 1)[0]);
  };
  return { roll, between, pick, pickSome, chance: (share) => roll() < share };
}
