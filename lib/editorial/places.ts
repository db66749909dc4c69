// Offsets in a text → lines and columns, for \n, \r\n and lone \r alike.
import type { Place } from './finding';

/** A function that tells the place of an offset. A byte order mark at the start takes no column. */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    const mark = line === 0 && text.startsWith('\uFEFF') ? 1 : 0;
    return { line: line + 1, column: Math.max(1, offset - (starts[line] ?? 0) - mark + 1) };
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
