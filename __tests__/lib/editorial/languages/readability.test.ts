// How easily a Spanish text is read: syllables by the rules of spelling, and the measure worked out by hand.
import { readingGradeOf } from '@/lib/editorial/language/reading-grade';
import { spanish } from '@/lib/editorial/language/spanish/pattern';
import { bandOf, perspicuityOf, syllablesIn } from '@/lib/editorial/language/spanish/readability';

test.each([
  ['sol', 1],
  ['muy', 1],
  ['y', 1],
  ['ciudad', 2],
  ['guía', 2],
  ['queja', 2],
  ['guerra', 2],
  ['vergüenza', 3],
  ['país', 2],
  ['ahora', 3],
  ['prohibir', 2],
  ['construí', 2],
  ['aéreo', 4],
  ['tratamiento', 4],
  ['Uruguay', 3],
  ['esketamina', 5],
])('%s has %i syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

test('the measure is that of Szigriszt Pazos', () => {
  // "Descansar ayuda." is 2 words of 3 and 3 syllables in 1 sentence: 206.835 − 62.3 × 6 / 2 − 2 / 1.
  expect(perspicuityOf({ sentences: 1, words: 2, syllables: 6 })).toBeCloseTo(17.935);
  expect(readingGradeOf('Descansar ayuda.', 'es')).toMatchObject({ scale: 'INFLESZ', wordCount: 2, sentenceCount: 1 });
  expect(readingGradeOf('Descansar ayuda.', 'es').raw).toBeCloseTo(17.935);
});

test('the names of drugs count as two syllables, and make a text no harder', () => {
  const { raw, allowListed } = readingGradeOf('La esketamina ayuda.', 'es');
  expect(allowListed - raw).toBeCloseTo((62.3 * 3) / 3);
});

test('the bands are those of INFLESZ', () => {
  expect([20, 40, 55, 65, 80].map(bandOf)).toEqual(['muy difícil', 'algo difícil', 'normal', 'bastante fácil', 'muy fácil']);
});

test('abbreviations end no sentence in Spanish', () => {
  expect(readingGradeOf('La Dra. Paz vive en EE. UU. desde 2019. Trabaja bien.', 'es').sentenceCount).toBe(2);
});

test('a pattern finds whole words, with and without their accents', () => {
  const last = spanish('ultimos? dias?');
  expect(['El último día.', 'los ultimos dias', 'ÚLTIMOS DÍAS'].every((text) => last.test(text))).toBe(true);
  expect(['penúltimo día', 'último diámetro'].some((text) => last.test(text))).toBe(false);
});
