// Which words of a text the glossary explains.
import { finderOf } from '@/lib/content/glossary/occurrences';
import { crohn, ect, offLabel, placebo, randomizedTrial, trial } from '../../../support/words';

const find = finderOf([placebo, trial, randomizedTrial, ect, offLabel, crohn]);
const foundIn = (text: string) => find(text).map(({ term, at, found }) => [term.slug, at, found]);

test('a word is found in each of its forms, at the start of a sentence too', () => {
  expect(foundIn('Placebo, or placebos.')).toEqual([
    ['placebo', 0, 'Placebo'],
    ['placebo', 12, 'placebos'],
  ]);
});

test('the longest word wins, so that a randomized trial is not just a trial', () => {
  expect(foundIn('A randomized trial, then trials.')).toEqual([
    ['randomized-trial', 2, 'randomized trial'],
    ['trial', 25, 'trials'],
  ]);
});

test('a word of several parts is found across a line break', () => {
  expect(foundIn('one randomized\n  trial')).toEqual([['randomized-trial', 4, 'randomized\n  trial']]);
});

test.each(['trialist', 'retrial', 'trial2', 'placebo-controlled', 'pre-trial', 'Trialé', 'éTrial'])('the word is not found inside %s', (text) => {
  expect(foundIn(text)).toEqual([]);
});

test.each(['(trial)', '“trial”', 'trial’s', 'trial.', 'trial—and', '-trial', 'a/trial'])('the word is found in %s', (text) => {
  expect(foundIn(text)).toHaveLength(1);
});

test('a word with a hyphen is a word, and a hyphen after it makes it another', () => {
  expect(foundIn('Use is off-label, not off-label-like.')).toEqual([['off-label', 7, 'off-label']]);
});

test('a short form is found only in its capitals', () => {
  expect(foundIn('ECT, but not Ect or ect; electroconvulsive therapy')).toEqual([
    ['ect', 0, 'ECT'],
    ['ect', 25, 'electroconvulsive therapy'],
  ]);
});

test('either apostrophe will do', () => {
  expect(foundIn("Crohn's disease and Crohn’s disease")).toHaveLength(2);
});

test('an empty glossary finds nothing', () => {
  expect(finderOf([])('A placebo.')).toEqual([]);
});
