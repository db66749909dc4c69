// Whether an inquiry holds what somebody looks for: every word of it, somewhere, however it is written.
import { type Inquiry, isReadable, type UnreadableInquiry } from '../inquiry';

/** Longer ones find nothing more. */
export const longestTerm = 100;

/** Case, accents and compatibility forms do not count; several words must all be there. */
export function wordsOf(term: string): string[] {
  return plain(term.slice(0, longestTerm)).split(/\s+/).filter(Boolean);
}

export function holdsAll(inquiry: Inquiry | UnreadableInquiry, words: readonly string[]): boolean {
  const { reference } = inquiry;
  const texts = isReadable(inquiry) ? [reference, inquiry.name, inquiry.email, inquiry.phone ?? '', inquiry.message] : [reference];
  const text = plain(texts.join('\n'));
  return words.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
