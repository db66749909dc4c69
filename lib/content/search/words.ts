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

/** Words that say how a sentence is built and not what it is about. Searched for only when nothing else was asked. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can cannot could did do does doing dont for from get ' +
    'had has have he her here him his how i if in into is it its just may me might more most my no nor not of on once only or other our out own same ' +
    'shall she should so some such than that the their them then there these they this those to too until up us very was we were what when ' +
    'where which while who whom why will with would you your'
  ).split(' '),
);
