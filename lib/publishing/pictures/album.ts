// Makes the pictures that a build needs: draws those that were never drawn into an album that is kept from build to build, and shows what is in it.
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CardFacts, CardPainter } from './card';
import { openTypeface } from './font/typeface';
import { pictureName } from './picture';
import { pngOf } from './png';

/** So many are packed at once, beside the one that is being painted. */
const atOnce = 4;

/** Draws into the folder `album` what is missing there, in the typeface of the folder `font`. */
export async function fillAlbum(
  cards: readonly CardFacts[],
  { font, album }: { font: string; album: string },
): Promise<{ drawn: number; kept: number }> {
  mkdirSync(album, { recursive: true });
  const wanted = new Map(cards.map((card) => [`${pictureName(card)}.png`, card]));
  // What nobody shows any more is thrown away, so that the album is never larger than one build.
  clear(album, (name) => wanted.has(name));
  const missing = [...wanted].filter(([name]) => !existsSync(join(album, name)));
  await draw(missing, font, album);
  return { drawn: missing.length, kept: wanted.size - missing.length };
}

/** Lays the pictures of the album, and no others, where the server finds them. */
export function showAlbum(album: string, served: string) {
  mkdirSync(served, { recursive: true });
  const names = new Set(readdirSync(album));
  clear(served, (name) => names.has(name));
  for (const name of names) if (!existsSync(join(served, name))) place(join(album, name), join(served, name));
}

function clear(folder: string, isKept: (name: string) => boolean) {
  for (const name of readdirSync(folder)) if (!isKept(name)) rmSync(join(folder, name));
}

async function draw(missing: readonly (readonly [string, CardFacts])[], font: string, album: string) {
  if (missing.length === 0) return;
  const files = readdirSync(font)
    .filter((name) => name.endsWith('.woff'))
    .sort();
  const painter = new CardPainter(openTypeface(files.map((name) => readFileSync(join(font, name)))));
  const rest = missing.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [name, card] of rest) {
        // Written aside and renamed, so that a build that is stopped leaves no half picture in the album.
        await writeFile(join(album, `${name}.new`), await pngOf(painter.paint(card)));
        renameSync(join(album, `${name}.new`), join(album, name));
      }
    }),
  );
}

/** The same file under a second name where the disk can do that; thousands of pictures are not written twice. */
function place(from: string, to: string) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
