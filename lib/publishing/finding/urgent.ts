// Whether what was typed may be asked by somebody in danger. Then help stands above everything that was found: a person who looks for
// "overdose" may be a nurse or a parent, and is shown one box too many; the other mistake would be worse.
import { stemOf } from '../../content/search/stem';
import { wordsIn } from '../../content/search/words';

const alone = new Set('suicide suicidal overdose overdosed selfharm 988 911'.split(' ').map(stemOf));

/** Words that say it together, in any order. */
const together = [
  'kill me',
  'kill myself',
  'killing myself',
  'hurt myself',
  'hurting myself',
  'harm myself',
  'self harm',
  'end my life',
  'end it all',
  'want to die',
  'wanna die',
  'not want to live',
  'took too much',
  'taken too much',
  'cannot breathe',
  'cant breathe',
  'chest pain',
].map((words) => words.split(' ').map(stemOf));

export function mayBeUrgent(typed: string): boolean {
  const stems = new Set(wordsIn(typed).map(({ word }) => stemOf(word)));
  return [...stems].some((stem) => alone.has(stem)) || together.some((words) => words.every((word) => stems.has(word)));
}
