// What a reader or a visitor sees comes from the dictionary. Staff work in English, so their pages say their words themselves.
import { expect, test } from '@jest/globals';
import { sourceFiles } from '../../support/house';

const staffs = /^(?:app|components)\/inbox\/|^app\/\[language\]\/(?:unavailable\/not-(?:changed|open)|preview)\/|^components\/form\/short-form\//;
const seen = sourceFiles('app', 'components').filter(({ path }) => path.endsWith('.tsx') && !staffs.test(path));

/** Names that are the same in every language, and what is no word: types and the like, which also stand beside brackets. */
const noWords = /^(?:Facebook|X|Pinterest|#|\s)*$|^[:,|&]|\b(?:interface|catch|export)\b/;

function code(text: string): string {
  return text.replace(/\{?\/\*[\s\S]*?\*\/\}?/g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Text between tags, and attributes that are shown or read aloud. */
function wordsIn(text: string): string[] {
  const between = [...code(text).matchAll(/>([^<>{}=;()]*\p{L}[^<>{}=;()]*)<\//gu)].map(([, words = '']) => words);
  const before = [...code(text).matchAll(/(?:\/>|<\/\w+>|\})([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)(?=<\w|\{|<\/)/gu)].map(([, words = '']) => words);
  const attributes = [...code(text).matchAll(/\b(?:aria-label|alt|title|label|lead|hint|placeholder)="([^"]+)"/g)].map(([, words = '']) => words);
  const strings = [...code(text).matchAll(/(['`])((?:(?!\1)[^\\\n]|\\.)*\p{Lu}\p{Ll}+ \p{Ll}+(?:(?!\1)[^\\\n]|\\.)*)\1/gu)].map(
    ([, , words = '']) => words,
  );
  return [...between, ...before, ...attributes, ...strings].map((words) => words.trim()).filter((words) => !noWords.test(words));
}

test('words between tags, in attributes and in strings are really seen', () => {
  expect(wordsIn('<p>Read this</p>')).toEqual(['Read this']);
  expect(wordsIn('<p>{name} has it</p>')).toContain('has it');
  expect(wordsIn('<nav aria-label="Main">')).toEqual(['Main']);
  expect(wordsIn("const title = isGone ? 'It is gone' : name;")).toEqual(['It is gone']);
  expect(wordsIn('<a href={to}>{text}</a> // A comment')).toEqual([]);
});

test('no component and no page for readers holds words of its own', () => {
  expect(seen.length).toBeGreaterThan(80);
  expect(seen.flatMap(({ path, text }) => wordsIn(text).map((words) => `${path}: ${words}`))).toEqual([]);
});
