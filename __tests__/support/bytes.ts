// Looks for words in the bytes of files, in every writing that they could have been left in.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder whose bytes hold one of the words, and how it is written there. */
export function findWords(folder: string, words: readonly string[]): string[] {
  return contentsOf(folder).flatMap(([file, bytes]) => {
    return words.flatMap((word) => writingsOf(word).flatMap(([writing, text]) => (bytes.includes(text) ? [`${word} as ${writing} in ${file}`] : [])));
  });
}

/** A server at work renames files while we look; then all are looked at once more, because a new name would be missed. */
function contentsOf(folder: string): [string, Buffer][] {
  for (let tries = 1; ; tries += 1) {
    try {
      return filesBelow(folder).map((file) => [file, readFileSync(file)]);
    } catch (fault) {
      if (tries === 20) throw fault;
    }
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function writingsOf(word: string): [string, Buffer][] {
  const utf8 = Buffer.from(word);
  const utf16 = Buffer.from(word, 'utf16le');
  // A word inside a longer base64 text starts at one of three places, and its first and last characters depend on its neighbours.
  const inBase64 = [0, 1, 2].map((shift): [string, Buffer] => {
    const text = Buffer.concat([Buffer.alloc(shift), utf8])
      .toString('base64')
      .replace(/=+$/, '');
    return [`base64 (${shift})`, Buffer.from(text.slice(shift === 0 ? 0 : shift + 1, -1))];
  });
  return [['utf-8', utf8], ['utf-16', utf16], ['utf-16 (big)', Buffer.from(utf16).swap16()], ['hex', Buffer.from(utf8.toString('hex'))], ...inBase64];
}
