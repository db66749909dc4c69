// How much closer or farther two letters stand than their widths say: the pairs of the table GPOS.
// Only pair adjustment (lookup 2, also behind extension 9) of the first letter's advance is read: that is what kerning is.
import type { Tables } from './woff';

type Pairs = (first: number, second: number) => number | undefined;

/** The kerning of two glyphs in font units; 0 when the font says nothing of them. */
export function readKerning(tables: Tables): (first: number, second: number) => number {
  const gpos = tables.get('GPOS');
  const subtables = gpos ? kernLookups(gpos).flatMap((lookup) => pairTables(gpos, lookup)) : [];
  return (first, second) => {
    for (const pairs of subtables) {
      const value = pairs(first, second);
      if (value !== undefined) return value;
    }
    return 0;
  };
}

/** Where the lookups of the feature `kern` start. */
function kernLookups(gpos: DataView): number[] {
  const [features, lookups] = [gpos.getUint16(6), gpos.getUint16(8)];
  const indexes = new Set<number>();
  for (let index = 0; index < gpos.getUint16(features); index++) {
    const at = features + 2 + index * 6;
    if (gpos.getUint32(at) !== kern) continue;
    const feature = features + gpos.getUint16(at + 4);
    for (let each = 0; each < gpos.getUint16(feature + 2); each++) indexes.add(gpos.getUint16(feature + 4 + each * 2));
  }
  return [...indexes].map((index) => lookups + gpos.getUint16(lookups + 2 + index * 2));
}

const kern = 0x6b65726e;

function pairTables(gpos: DataView, lookup: number): Pairs[] {
  return Array.from({ length: gpos.getUint16(lookup + 4) }, (_, index) => {
    let type = gpos.getUint16(lookup);
    let at = lookup + gpos.getUint16(lookup + 6 + index * 2);
    if (type === 9) {
      type = gpos.getUint16(at + 2);
      at += gpos.getUint32(at + 4);
    }
    const isKnown = type === 2 && gpos.getUint16(at + 4) === advanceOnly && gpos.getUint16(at + 6) === 0;
    if (!isKnown) return () => undefined;
    return gpos.getUint16(at) === 1 ? namedPairs(gpos, at) : classPairs(gpos, at);
  });
}

const advanceOnly = 4;

/** Format 1: each pair by its glyphs. */
function namedPairs(gpos: DataView, at: number): Pairs {
  const covered = coverage(gpos, at + gpos.getUint16(at + 2));
  return (first, second) => {
    const index = covered(first);
    if (index === undefined) return undefined;
    const set = at + gpos.getUint16(at + 10 + index * 2);
    for (let pair = 0; pair < gpos.getUint16(set); pair++)
      if (gpos.getUint16(set + 2 + pair * 4) === second) return gpos.getInt16(set + 4 + pair * 4);
    return undefined;
  };
}

/** Format 2: a table of classes of letters that look alike on that side. */
function classPairs(gpos: DataView, at: number): Pairs {
  const covered = coverage(gpos, at + gpos.getUint16(at + 2));
  const firstClass = classes(gpos, at + gpos.getUint16(at + 8));
  const secondClass = classes(gpos, at + gpos.getUint16(at + 10));
  const secondCount = gpos.getUint16(at + 14);
  return (first, second) =>
    covered(first) === undefined ? undefined : gpos.getInt16(at + 16 + (firstClass(first) * secondCount + secondClass(second)) * 2);
}

function coverage(gpos: DataView, at: number): (glyph: number) => number | undefined {
  const places = new Map<number, number>();
  const count = gpos.getUint16(at + 2);
  if (gpos.getUint16(at) === 1) for (let index = 0; index < count; index++) places.set(gpos.getUint16(at + 4 + index * 2), index);
  else
    for (let range = at + 4; range < at + 4 + count * 6; range += 6) {
      const [start, end, first] = [gpos.getUint16(range), gpos.getUint16(range + 2), gpos.getUint16(range + 4)];
      for (let glyph = start; glyph <= end; glyph++) places.set(glyph, first + glyph - start);
    }
  return (glyph) => places.get(glyph);
}

function classes(gpos: DataView, at: number): (glyph: number) => number {
  const known = new Map<number, number>();
  if (gpos.getUint16(at) === 1) {
    const start = gpos.getUint16(at + 2);
    for (let index = 0; index < gpos.getUint16(at + 4); index++) known.set(start + index, gpos.getUint16(at + 6 + index * 2));
  } else
    for (let range = at + 4; range < at + 4 + gpos.getUint16(at + 2) * 6; range += 6)
      for (let glyph = gpos.getUint16(range); glyph <= gpos.getUint16(range + 2); glyph++) known.set(glyph, gpos.getUint16(range + 4));
  return (glyph) => known.get(glyph) ?? 0;
}
