// The stem of an English word: what "addictive", "addiction" and "addicted" have in common. It need not be a word; it only has to be the
// same for words that a reader would call the same, and the few wrong pairs cost little, because a stem counts less than the word itself.
import type { Grammar } from './grammar';

/** Endings with the least letters that must be left before them; the longest that fits is taken off. */
const endings: readonly (readonly [string, number])[] = [
  ['fulness', 4],
  ['ization', 4],
  ['ational', 4],
  ['iveness', 4],
  ['ousness', 4],
  ['ations', 4],
  ['ically', 4],
  ['ities', 4],
  ['ation', 4],
  ['ments', 4],
  ['ness', 4],
  ['ions', 4],
  ['ives', 4],
  ['ible', 4],
  ['able', 4],
  ['ment', 4],
  ['ical', 4],
  ['ings', 3],
  ['ion', 4],
  ['ive', 4],
  ['ity', 4],
  ['ous', 4],
  ['ful', 4],
  ['ing', 3],
  ['ies', 2],
  ['ied', 2],
  ['ers', 4],
  ['ed', 3],
  ['er', 4],
  ['ly', 4],
  ['al', 4],
  ['ic', 4],
  ['es', 3],
  ['s', 3],
  ['y', 3],
  ['e', 3],
];

function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word) || /ss$/.test(word)) return word;
  const [ending = ''] = endings.find(([each, least]) => word.endsWith(each) && word.length - each.length >= least) ?? [];
  const rest = word.slice(0, word.length - ending.length);
  // "es" and "ing" leave an e behind, "stopping" a letter too many: dose, doses, dosing; stop, stopped, stopping.
  return rest.replace(/([bdfgklmnprtz])\1$/, '$1').replace(/(?<=..)e$/, '');
}

const smallWords = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can cannot could did do does doing dont for from get ' +
    'had has have he her here him his how i if in into is it its just may me might more most my no nor not of on once only or other our out own same ' +
    'shall she should so some such than that the their them then there these they this those to too until up us very was we were what when ' +
    'where which while who whom why will with would you your'
  ).split(' '),
);

export const english: Grammar = { stemOf, smallWords };
