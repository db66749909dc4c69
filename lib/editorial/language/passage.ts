// A stretch of prose as readers see it: a title, a paragraph, a list item, the cell of a table.
// It knows its sentences, where it cites, and where each of its characters stands in the file.
import type { Language } from '../../site/languages/language';
import { sentencesIn } from './sentences';
import { spanishAsks, spanishGoesOn } from './spanish/stance';

export type PassageKind = 'title' | 'description' | 'takeaway' | 'heading' | 'paragraph' | 'item' | 'cell' | 'question' | 'answer';

export interface Passage {
  kind: PassageKind;
  language: Language;
  /** The words without marks, citations and code. */
  words: string;
  sentences: Sentence[];
  /** The nearest heading above. */
  section: string;
  /** The head of its column, for a cell. */
  column: string;
  /** Whether a cell of the same row, or the line that leads into the list, cites a source for it. */
  isCitedAround: boolean;
  /** Where a character stands in the file. */
  offset(character: number): number;
  /** Whether these characters stand in the file exactly as they are read, so that they can be replaced. */
  isVerbatim(from: number, to: number): boolean;
}

export interface Sentence {
  words: string;
  /** Where it starts in its passage. */
  start: number;
  isCited: boolean;
  isQuestion: boolean;
  passage: Passage;
  index: number;
}

/** Words of a passage that stand together in the file. */
export interface Piece {
  words: string;
  offset(character: number): number;
  isVerbatim: boolean;
}

interface Setting {
  kind: PassageKind;
  language: Language;
  section?: string;
  column?: string;
  isCitedAround?: boolean;
}

/** Makes a passage of pieces; `cites` are the places in its words where a source is cited. */
export function passageOf(pieces: readonly Piece[], cites: readonly number[], setting: Setting) {
  const { kind, language, section = '', column = '', isCitedAround = false } = setting;
  const words = pieces.map((piece) => piece.words).join('');
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.words.length;
  }
  const pieceAt = (character: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= character),
    );
  const passage: Passage = {
    kind,
    language,
    words,
    sentences: [],
    section,
    column,
    isCitedAround,
    offset: (character) => pieces[pieceAt(character)]?.offset(character - (starts[pieceAt(character)] ?? 0)) ?? 0,
    isVerbatim: (from, to) => pieceAt(from) === pieceAt(Math.max(from, to - 1)) && pieces[pieceAt(from)]?.isVerbatim === true,
  };
  const sentences = sentencesIn(words, language);
  passage.sentences = sentences.map((sentence, index) => ({
    ...sentence,
    isCited: cites.some((cite) => citedSentence(sentences, cite) === index),
    isQuestion: /\?["”)\s]*$/.test(sentence.words) || (isHeadline(kind) && asks[language].test(sentence.words)),
    passage,
    index,
  }));
  return passage;
}

/** A mark behind the full stop belongs to the sentence before it. */
function citedSentence(sentences: readonly { start: number }[], cite: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(({ start }) => start < cite),
  );
}

function isHeadline(kind: PassageKind): boolean {
  return kind === 'heading' || kind === 'title' || kind === 'question';
}

const asks: Record<Language, RegExp> = {
  en: /^\s*(am|is|are|was|can|could|do|does|did|has|have|how|may|might|should|what|when|where|whether|which|who|why|will|would)\b/i,
  es: spanishAsks,
};

const answers = new WeakMap<Passage, Map<RegExp, boolean>>();

/** Whether a passage says something anywhere. Asked again for each find in it, so the answer is kept. */
export function says(passage: Passage, pattern: RegExp): boolean {
  const known = answers.get(passage) ?? new Map<RegExp, boolean>();
  answers.set(passage, known);
  const answer = known.get(pattern) ?? pattern.test(passage.words);
  known.set(pattern, answer);
  return answer;
}

/**
 * Whether a source stands behind a sentence: its own mark, that of one of the next two, which it leads up to, or that of the one
 * before, which it goes on from.
 */
export function isBacked({ isCited, passage, index, words }: Sentence): boolean {
  if (isCited || passage.isCitedAround) return true;
  const following = passage.sentences.slice(index + 1, index + 3).some((next) => next.isCited);
  return following || (passage.sentences[index - 1]?.isCited === true && goesOn[passage.language].test(words.trimStart()));
}

const goesOn: Record<Language, RegExp> = {
  en: /^(?:It|This|That|They|These|Those|The (?:same|authors?|study|trial|review|survey|researchers)|In (?:this|that|the same)|So|Both)\b/,
  es: new RegExp(`^${spanishGoesOn.source}`, 'iu'),
};
