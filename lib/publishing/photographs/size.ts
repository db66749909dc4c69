// Makes of every picture in content/images what readers get: upright, without a word on where, when and by what it was taken, and in a few
// sizes of two formats. What was made before is kept; nothing is ever worked on while a reader waits.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { pictureFormats, type SizedPicture, type SizedPictures, sizedAddress, sizedPictures } from '../../content/pictures/sized';

export interface PictureFolders {
  /** Where editors put pictures. */
  from: string;
  /** What a server shows as /images. Ours alone: what nobody wants any more is taken out of it. */
  to: string;
  /** The list of what there is, for the pages. */
  list: string;
}

/** To be raised when pictures are made in another way. */
const recipe = 1;

/** A phone, a phone with fine dots or a text column, and a column with fine dots. */
const widths = [480, 960, 1440];
const mostWidth = 1600;

/** Says how many were made anew. */
export async function sizePictures({ from, to, list }: PictureFolders): Promise<{ made: number; kept: number }> {
  const before = existsSync(list) ? sizedPictures.catch({}).parse(JSON.parse(readFileSync(list, 'utf8'))) : {};
  const now: SizedPictures = {};
  let made = 0;
  for (const name of namesBelow(from)) {
    const bytes = readFileSync(join(from, name));
    const address = `/images/${name}`;
    const digest = createHash('sha256').update(`${recipe} `).update(bytes).digest('hex').slice(0, 8);
    const known = before[address];
    if (known?.digest === digest && filesOf(address, known).every((file) => existsSync(join(to, file)))) now[address] = known;
    else {
      now[address] = await sized(bytes, { address, digest, to, file: join(from, name) });
      made += 1;
    }
  }
  const wanted = new Set(Object.entries(now).flatMap(([address, picture]) => filesOf(address, picture)));
  for (const [address, picture] of Object.entries(before))
    for (const file of filesOf(address, picture)) if (!wanted.has(file)) rmSync(join(to, file), { force: true });
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, JSON.stringify(now));
  return { made, kept: Object.keys(now).length - made };
}

/** Below the folder of pictures: the one under its own name, and its sizes. */
function filesOf(address: string, picture: SizedPicture): string[] {
  const sizes = picture.widths.flatMap((width) => pictureFormats.map((format) => sizedAddress(address, picture, width, format)));
  return [address, ...sizes].map((each) => each.replace('/images/', ''));
}

async function sized(
  bytes: Buffer,
  { address, digest, to, file }: { address: string; digest: string; to: string; file: string },
): Promise<SizedPicture> {
  try {
    // Turned upright first, because the note that says how it was held goes with all other notes.
    const upright = await sharp(bytes, { animated: true }).autoOrient().toBuffer({ resolveWithObject: true });
    const isMoving = (upright.info.pages ?? 1) > 1;
    const height = upright.info.pageHeight ?? upright.info.height;
    const width = Math.min(upright.info.width, mostWidth);
    const picture: SizedPicture = {
      width,
      height: Math.round((height * width) / upright.info.width),
      digest,
      widths: isMoving ? [] : [...new Set(widths.map((each) => Math.min(each, width)))],
    };
    await write(to, address, sharp(upright.data, { animated: true }).resize({ width }));
    for (const each of picture.widths) {
      const resized = sharp(upright.data).resize({ width: each });
      await write(to, sizedAddress(address, picture, each, 'avif'), resized.clone().avif({ quality: 52, effort: 4 }));
      await write(to, sizedAddress(address, picture, each, 'webp'), resized.clone().webp({ quality: 74 }));
    }
    return picture;
  } catch (cause) {
    throw new Error(`The picture ${file} cannot be read, expected a JPEG, PNG, GIF, WebP or AVIF picture`, { cause });
  }
}

/** sharp writes no notes of the camera unless it is told to. Written aside: a server that runs on the last build may be reading the file of that name. */
async function write(to: string, address: string, picture: ReturnType<typeof sharp>) {
  const target = join(to, address.replace('/images/', ''));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, await picture.toBuffer());
  renameSync(`${target}.new`, target);
}

function namesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => !/(^|\/)\./.test(name) && statSync(join(folder, name)).isFile())
    .sort();
}
