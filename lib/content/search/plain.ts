// The plain words of HTML that our own compiler wrote, one line for each block: what a search looks through and shows extracts of.
import { piecesOf } from '../glossary/pieces';

/** Elements inside of a line; every other one begins a new line. */
const inLine = new Set(['a', 'abbr', 'b', 'br', 'code', 'del', 'em', 'i', 'img', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup']);

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

export function plainLines(html: string): string[] {
  let isMark = false;
  const text = piecesOf(html).map((piece) => {
    if (piece.kind === 'open' || piece.kind === 'close') {
      // The numbers of sources are no words.
      if (piece.name === 'sup') isMark = piece.kind === 'open';
      return inLine.has(piece.name) ? '' : '\n';
    }
    if (isMark) return '';
    return piece.kind === 'reference' ? characterOf(piece.html) : piece.html.replace(/\s+/g, ' ');
  });
  return text
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function characterOf(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return named[name] ?? ' ';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
