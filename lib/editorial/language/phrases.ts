// Finds telling words in the prose of a file, and says where they stand.
import type { Fix, Place } from '../finding';
import type { Source } from '../source';
import { isClaimed } from './context';
import type { Passage, PassageKind, Sentence } from './passage';
import { proseOf } from './prose';

export interface Hit extends Place {
  found: string;
  sentence: Sentence;
  /** Where the words start in their sentence. */
  from: number;
  groups: Record<string, string | undefined>;
  /** The change that puts other words in the place of these, when they stand in the file as they are read. */
  replacedBy(words: string): Fix | undefined;
}

/** One pattern of several, each of which a person can read. Large and small letters count as the same. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');
}

/** Every match of a pattern (with the flag g) in the prose, sentence by sentence. */
export function hitsOf(source: Source, pattern: RegExp, isMeant: (passage: Passage) => boolean = () => true): Hit[] {
  return proseOf(source)
    .filter(isMeant)
    .flatMap((passage) => hitsIn(source, passage, pattern));
}

/** The matches that the text itself claims: not what it denies, asks, or quotes as the word of others. */
export function claimsOf(source: Source, pattern: RegExp, isMeant?: (passage: Passage) => boolean): Hit[] {
  return hitsOf(source, pattern, isMeant).filter(({ sentence, from, found }) => isClaimed(sentence, from, found));
}

/** Passages that say something in a sentence: headings and titles only name what follows. */
export function isSentence({ kind }: Passage): boolean {
  return !headlines.includes(kind);
}

const headlines: readonly PassageKind[] = ['heading', 'title', 'question'];

/** A sentence in which a rule has found this much has been told of enough. */
const mostInSentence = 20;

function hitsIn(source: Source, passage: Passage, pattern: RegExp): Hit[] {
  // Nearly always; to go through all matches would first copy the pattern.
  if (passage.words.search(pattern) === -1) return [];
  const counts = new Map<Sentence, number>();
  let current = 0;
  return [...passage.words.matchAll(pattern)].flatMap((match) => {
    // Matches come in order, so the sentence is never behind the last one.
    while ((passage.sentences[current + 1]?.start ?? Number.POSITIVE_INFINITY) <= match.index) current++;
    const sentence = passage.sentences[current];
    const count = sentence ? (counts.get(sentence) ?? 0) : mostInSentence;
    if (!sentence || count >= mostInSentence) return [];
    counts.set(sentence, count + 1);
    return [hitOf(source, sentence, match)];
  });
}

function hitOf(source: Source, sentence: Sentence, match: RegExpExecArray): Hit {
  const { passage } = sentence;
  const [found] = match;
  const end = match.index + found.length;
  const offset = passage.offset(match.index);
  const replacedBy = (text: string): Fix | undefined =>
    passage.isVerbatim(match.index, end) && source.text.startsWith(found, offset) ? { from: offset, to: offset + found.length, text } : undefined;
  return { ...source.inFile(offset), found, sentence, from: match.index - sentence.start, groups: match.groups ?? {}, replacedBy };
}
