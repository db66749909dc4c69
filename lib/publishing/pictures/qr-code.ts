// An address as a QR code: black modules as one path, so that a page can hold it without asking for anything.
import { encode } from 'uqr';

export interface QrCode {
  /** Modules on a side, with the quiet zone around them. */
  size: number;
  /** The black modules, as the path of an SVG in which a module is one unit. */
  path: string;
}

/** Scanners need four free modules on each side. */
const quietZone = 4;

/** With error correction M (15 %), because paper is folded and stained. */
export function qrCodeOf(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  const runs = data.flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`));
  return { size, path: runs.join('') };
}

/** Neighbours in a row become one rectangle: a third of the path. */
function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (const [x, isBlack] of row.entries()) {
    const last = runs.at(-1);
    if (!isBlack) continue;
    if (last && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  }
  return runs;
}
