// Which glyph draws a character: the table cmap in its format 4, which holds every character below U+10000.
import { type Tables, tableOf } from './woff';

/** The glyph of a code point; 0 when the font has none. */
export function readCharacters(tables: Tables): (codePoint: number) => number {
  const cmap = tableOf(tables, 'cmap');
  const map = subtable(cmap);
  const segments = map.getUint16(6) / 2;
  const [ends, starts, deltas, ranges] = [14, 16 + segments * 2, 16 + segments * 4, 16 + segments * 6];
  return (codePoint) => {
    for (let segment = 0; segment < segments; segment++) {
      if (codePoint > map.getUint16(ends + segment * 2)) continue;
      const start = map.getUint16(starts + segment * 2);
      if (codePoint < start) return 0;
      const delta = map.getInt16(deltas + segment * 2);
      const rangeAt = ranges + segment * 2;
      const range = map.getUint16(rangeAt);
      const glyph = range === 0 ? codePoint : map.getUint16(rangeAt + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function subtable(cmap: DataView): DataView {
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const offset = cmap.getUint32(4 + index * 8 + 4);
    if (cmap.getUint16(offset) === 4) return new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.byteLength - offset);
  }
  throw new Error('The font has no character map of format 4.');
}
