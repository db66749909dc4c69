// Numbers that look thrown and are not: the same words always give the same row of them, on every machine and in every build.

export interface Dice {
  /** A number from `least` up to `most`. */
  between(least: number, most: number): number;
  /** One of them. */
  oneOf<T>(choices: readonly [T, ...T[]]): T;
}

export function diceOf(words: string): Dice {
  let state = seedOf(words);
  // Mulberry32: four lines, and even enough for hills.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least, most) => least + next() * (most - least),
    oneOf: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}

/** FNV-1a over the characters. */
function seedOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
