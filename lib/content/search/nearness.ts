// How many slips of the finger lie between two words: a letter too many, too few, wrong, or two that changed places.

/**
 * How many slips; more than `most` when there are too many to be worth counting. Letters that stand further apart than `most` cannot belong
 * together, so only a band around the diagonal is filled; what is outside of it counts as too many.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most) return tooMany;
  let beforeLast: number[] = [];
  let last = Array.from({ length: Math.min(b.length, most) + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [];
    const from = Math.max(1, i - most);
    row[from - 1] = from === 1 ? i : tooMany;
    let least = row[from - 1] ?? tooMany;
    for (let j = from; j <= Math.min(b.length, i + most); j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min((last[j] ?? tooMany) + 1, (row[j - 1] ?? tooMany) + 1, (last[j - 1] ?? tooMany) + wrong);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, (beforeLast[j - 2] ?? tooMany) + 1);
      row[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return tooMany;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? tooMany, tooMany);
}

/** How many slips are forgiven in a word: none in a short one or a number, where each letter counts. */
export function forgivenIn(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Which letters a word has, as bits: words that differ in many letters need no closer look. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

/** Each slip changes at most two letters of the set. */
export function canBeNear(letters: number, others: number, most: number): boolean {
  let different = letters ^ others;
  for (let left = 2 * most; different !== 0; left--) {
    if (left === 0) return false;
    different &= different - 1;
  }
  return true;
}
