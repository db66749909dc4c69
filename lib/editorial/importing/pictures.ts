// Pictures of imported texts: found in the folders that the import may read, judged by their first bytes, and given plain names.
import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, resolve, sep } from 'node:path';
import { slugOfTitle } from '../drafting/slug-of-title';

const mostBytes = 20 * 1024 * 1024;

export interface FoundPicture {
  kind: 'found';
  /** The file to copy. */
  path: string;
  /** A plain name with the ending that its bytes ask for. */
  name: string;
}

export interface MissingPicture {
  kind: 'missing';
  why: string;
}

/** The file behind the address of a picture in a text. Nothing outside the folders is ever read, whatever the address says. */
export function pictureAt(url: string, folders: readonly string[]): FoundPicture | MissingPicture {
  const wanted = pathIn(url);
  if (wanted === undefined) return { kind: 'missing', why: 'its address is none of a file' };
  for (const folder of folders.filter((each) => existsSync(each))) {
    const inside = realpathSync(folder);
    for (const candidate of candidates(wanted)) {
      const path = resolve(inside, candidate);
      if (!existsSync(path)) continue;
      // After following every link of the file system.
      const real = realpathSync(path);
      if (!real.startsWith(inside + sep) || !statSync(real).isFile()) continue;
      return judged(real);
    }
  }
  return { kind: 'missing', why: 'it is not among the files' };
}

function judged(path: string): FoundPicture | MissingPicture {
  if (statSync(path).size > mostBytes) return { kind: 'missing', why: `it has more than ${mostBytes / 1024 / 1024} MB` };
  const ending = endingOf(firstBytes(path));
  if (!ending) return { kind: 'missing', why: 'it is no JPEG, PNG, GIF, WebP or AVIF picture' };
  const plain = slugOfTitle(basename(path, extname(path))) || 'picture';
  return { kind: 'found', path, name: `${plain}.${ending}` };
}

/** `https://old.example/wp-content/uploads/2019/05/room.jpg?w=300` → `wp-content/uploads/2019/05/room.jpg` */
function pathIn(url: string): string | undefined {
  if (/^(?:data|javascript|blob|file):/i.test(url)) return undefined;
  try {
    const path = decodeURIComponent(url.replace(/^(?:https?:)?\/\/[^/]+/i, '').replace(/[?#].*$/s, ''));
    return path.includes('\0') || path === '' ? undefined : path.replaceAll('\\', '/').replace(/^\/+/, '');
  } catch {
    return undefined;
  }
}

/** As it stands, below an uploads folder, by its name alone, and without the size that WordPress puts behind the name. */
function candidates(path: string): string[] {
  const upload = /(?:^|\/)uploads\/(.+)$/.exec(path)?.[1];
  const name = basename(path);
  const paths = [path, ...(upload ? [upload, `uploads/${upload}`] : []), name, `images/${name}`];
  return paths.flatMap((each) => [each, each.replace(/-\d+x\d+(\.\w+)$/, '$1')]);
}

function firstBytes(path: string): Buffer {
  const bytes = Buffer.alloc(16);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(handle);
  }
  return bytes;
}

/** By what a file is, not by what it is called: a page with scripts can be called room.jpg. SVG is a page with scripts. */
function endingOf(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1');
  if (text.startsWith('\xFF\xD8\xFF')) return 'jpg';
  if (text.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (/^GIF8[79]a/.test(text)) return 'gif';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  return /^ftypavi[fs]/.test(text.slice(4)) ? 'avif' : undefined;
}

/** Whether two files hold the same bytes. */
export function isSameFile(a: string, b: string): boolean {
  return statSync(a).size === statSync(b).size && readFileSync(a).equals(readFileSync(b));
}

export function addressOf(name: string): string {
  return join('/images', name).split(sep).join('/');
}
