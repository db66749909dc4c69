// A typeface, from one or more font files that hold different characters of it. Sizes are in pixels, y points down.
import { type Contour, transform } from '../outline';
import { readCharacters } from './characters';
import { readGlyphs } from './glyphs';
import { readKerning } from './kerning';
import { readWoff, tableOf } from './woff';

export interface Typeface {
  /** Whether every character of the text can be drawn. */
  canWrite(text: string): boolean;
  widthOf(text: string, size: number): number;
  /** The letters of a line of text, each with how far right of the start of the line it stands. */
  lettersOf(text: string, size: number): { character: string; x: number }[];
  /** The outline of one letter that stands at the origin. */
  outlineOf(character: string, size: number): Contour[];
}

export function openTypeface(files: readonly Buffer[]): Typeface {
  const fonts = files.map(openFont);
  const fontOf = (character: string) => fonts.find(({ glyphOf }) => glyphOf(codeOf(character)) !== 0);
  const layOut = (text: string, size: number) => {
    const letters: { character: string; x: number }[] = [];
    let x = 0;
    let before: { font: Font; glyph: number } | undefined;
    for (const character of text) {
      const font = fontOf(character);
      if (!font) continue;
      const glyph = font.glyphOf(codeOf(character));
      const scale = size / font.unitsPerEm;
      if (before?.font === font) x += font.kerningOf(before.glyph, glyph) * scale;
      letters.push({ character, x });
      x += font.advanceOf(glyph) * scale;
      before = { font, glyph };
    }
    return { letters, width: x };
  };
  return {
    canWrite: (text) => [...text].every((character) => fontOf(character) !== undefined),
    widthOf: (text, size) => layOut(text, size).width,
    lettersOf: (text, size) => layOut(text, size).letters,
    outlineOf(character, size) {
      const font = fontOf(character);
      const scale = size / (font?.unitsPerEm ?? 1);
      return font ? transform(font.outlineOf(font.glyphOf(codeOf(character))), { x: 0, y: 0, scaleX: scale, scaleY: -scale }) : [];
    },
  };
}

type Font = ReturnType<typeof openFont>;

function openFont(file: Buffer) {
  const tables = readWoff(file);
  const [hmtx, lastWide] = [tableOf(tables, 'hmtx'), tableOf(tables, 'hhea').getUint16(34) - 1];
  return {
    unitsPerEm: tableOf(tables, 'head').getUint16(18),
    glyphOf: readCharacters(tables),
    outlineOf: readGlyphs(tables),
    kerningOf: readKerning(tables),
    // Glyphs behind the last entry are as wide as it is.
    advanceOf: (glyph: number) => hmtx.getUint16(Math.min(glyph, lastWide) * 4),
  };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
