// How easily a Spanish text is read: the perspicuity of Szigriszt Pazos (1993), judged by the INFLESZ scale, which was made for texts that
// are given to patients (Barrio-Cantalejo et al. 2008, doi:10.4321/S1137-66272008000300004). Larger is easier; it is no number of school years.

export interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

export function perspicuityOf({ sentences, words, syllables }: Counts): number {
  return words === 0 || sentences === 0 ? 0 : 206.835 - (62.3 * syllables) / words - words / sentences;
}

/** The bands of INFLESZ from below, with their own names. */
const bands: readonly (readonly [number, string])[] = [
  [80, 'muy fácil'],
  [65, 'bastante fácil'],
  [55, 'normal'],
  [40, 'algo difícil'],
];

export function bandOf(perspicuity: number): string {
  return bands.find(([least]) => perspicuity >= least)?.[1] ?? 'muy difícil';
}

/**
 * The syllables of a word by the rules of Spanish spelling: each strong vowel and each weak one with an accent is one, a weak vowel joins
 * its neighbour, and `h` parts nothing.
 */
export function syllablesIn(word: string): number {
  const heard = word
    .toLowerCase()
    .replace(/qu/g, 'k')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/h/g, '')
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  const groups = heard.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0), 0),
  );
}
