// Finds the words of the glossary in running text.
import { formsOf, type Term } from './term';

export interface Occurrence {
  term: Term;
  /** Where it begins in the text, and what stands there. */
  at: number;
  found: string;
}

export type Finder = (text: string) => Occurrence[];

/**
 * A function that finds every form of every term, the longest first, so that "randomized trial" is not taken for "trial".
 * A part of a longer or hyphenated word is not a use of it: an "anti-opioid" is no opioid.
 */
export function finderOf(terms: readonly Term[]): Finder {
  const known = new Map(terms.flatMap((term) => formsOf(term).map((form) => [keyOf(form), { form, term }] as const)));
  if (known.size === 0) return () => [];
  const longestFirst = [...known.values()].map(({ form }) => form).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${longestFirst.map(asPattern).join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const entry = known.get(keyOf(found));
      return entry && isSpelledLike(entry.form, found) ? [{ term: entry.term, at: index, found }] : [];
    });
}

/** Line breaks and capitals make no other word. */
function keyOf(form: string): string {
  return form.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
}

/** A form that holds two capitals, such as ECT or Schedule III, is meant only where it is written so. */
function isSpelledLike(form: string, found: string): boolean {
  return !/\p{Lu}.*\p{Lu}/u.test(form) || form.replaceAll('’', "'") === found.replace(/\s+/g, ' ').replaceAll('’', "'");
}

function asPattern(form: string): string {
  return form.replace(/['’]/g, "['’]").replaceAll(' ', '\\s+');
}
