// The words of a text, as search knows them: without capitals, accents and apostrophes, each with the place where it stands.
// The same for what is searched and for what is found, so that both always meet.

export interface Word {
  word: string;
  /** Where it begins and ends in the text. */
  from: number;
  to: number;
}

const letters = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(letters)].map(({ 0: found, index }) => ({ word: folded(found), from: index, to: index + found.length }));
}

/** "Children’s" is "children", and "Café" is "cafe": nobody types them alike twice. */
export function folded(word: string): string {
  if (/^[a-z0-9]+$/i.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}
