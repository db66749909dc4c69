// The dictionary: whole in each language, and different in each.
import { expect, test } from '@jest/globals';
import { languages } from '@/lib/site/languages/language';
import { said } from '@/lib/words/said';
import { dictionaries } from '@/lib/words/words';
import { piecesOf, textsIn } from '../../support/dictionary';

const [en, es] = [new Map(textsIn(dictionaries.en)), new Map(textsIn(dictionaries.es))];

test('there is a dictionary for each language that the site can speak', () => {
  expect(Object.keys(dictionaries).sort()).toEqual([...languages].sort());
});

test('every sentence is there in both languages', () => {
  expect(en.size).toBeGreaterThan(300);
  expect([...es.keys()].sort()).toEqual([...en.keys()].sort());
  expect([...es].filter(([, text]) => text.trim() === '')).toEqual([]);
});

/** Words that both languages have. */
const alike = ['No', 'Error'];

test('no sentence was left in English', () => {
  const same = [...en].filter(([path, text]) => es.get(path) === text && piecesOf(text).some((piece) => !alike.includes(piece)));
  expect(same).toEqual([]);
});

test('a sentence keeps its gaps in Spanish: a link or a date that English has is not lost', () => {
  const gapsOf = (text: string) => text.split('\u2603').length;
  expect([...en].filter(([path, text]) => gapsOf(text) !== gapsOf(es.get(path) ?? '')).map(([path]) => path)).toEqual([]);
});

test('Spanish speaks to readers as usted, and opens what it asks and exclaims', () => {
  const texts = [...es].map(([path, text]) => `${path}: ${text}`);
  expect(texts.filter((text) => /\b(tú|tu|tus|ti|contigo|puedes|quieres|tienes|escribe tu)\b/i.test(text))).toEqual([]);
  expect(texts.filter((text) => /\?/.test(text) && !/¿/.test(text))).toEqual([]);
  expect(texts.filter((text) => /!/.test(text))).toEqual([]);
});

test('one of a thing and several of it are said as the language does', () => {
  const { en: english, es: spanish } = dictionaries;
  expect([1, 2].map(english.article.byline.sources)).toEqual(['1 source', '2 sources']);
  expect([1, 2].map(spanish.article.byline.sources)).toEqual(['1 fuente', '2 fuentes']);
  expect([1, 2000].map((count) => spanish.search.found(count, 'x'))).toEqual([
    'Se encontró 1 artículo para “x”',
    'Se encontraron 2,000 artículos para “x”',
  ]);
  expect([1, 12].map(spanish.form.left)).toEqual(['Le queda 1 carácter', 'Le quedan 12 caracteres']);
});

test('a sentence with gaps is given in pieces, in its own order', () => {
  expect(said`Phone ${1} or ${2}.`).toEqual(['Phone ', 1, ' or ', 2, '.']);
  expect(said`${1} comes first`).toEqual([1, ' comes first']);
  expect(said<string | number>`On ${'Monday'} at ${9}`).toEqual(['On Monday at ', 9]);
});
