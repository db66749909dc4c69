// Makes the pictures that a build needs: draws those that were never drawn, and takes the others from the cache.
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CardFacts, CardPainter } from './card';
import { openTypeface } from './font/typeface';
import { pictureName } from './picture';
import { pngOf } from './png';

export interface AlbumFolders {
  /** Where the typeface lies. */
  font: string;
  /** Where drawn pictures are kept from build to build. */
  cache: string;
  /** Where the server finds them. */
  served: string;
}

/** So many are packed at once, beside the one that is being painted. */
const atOnce = 4;

export async function fillAlbum(cards: readonly CardFacts[], { font, cache, served }: AlbumFolders): Promise<{ drawn: number; kept: number }> {
  for (const folder of [cache, served]) mkdirSync(folder, { recursive: true });
  const wanted = new Map(cards.map((card) => [`${pictureName(card)}.png`, card]));
  // What nobody shows any more is thrown away, so that the cache is never larger than one build.
  for (const folder of [cache, served]) for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
  const missing = [...wanted].filter(([name]) => !existsSync(join(cache, name)));
  await draw(missing, { font, cache });
  for (const name of wanted.keys()) if (!existsSync(join(served, name))) place(join(cache, name), join(served, name));
  return { drawn: missing.length, kept: wanted.size - missing.length };
}

async function draw(missing: readonly (readonly [string, CardFacts])[], { font, cache }: Pick<AlbumFolders, 'font' | 'cache'>) {
  if (missing.length === 0) return;
  const files = readdirSync(font)
    .filter((name) => name.endsWith('.woff'))
    .sort();
  const painter = new CardPainter(openTypeface(files.map((name) => readFileSync(join(font, name)))));
  const rest = missing.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [name, card] of rest) {
        // Written aside and renamed, so that a build that is stopped leaves no half picture in the cache.
        await writeFile(join(cache, `${name}.new`), await pngOf(painter.paint(card)));
        renameSync(join(cache, `${name}.new`), join(cache, name));
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
