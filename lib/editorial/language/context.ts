// Whether a sentence says a thing, or denies it, asks it, or reports that others say it. Rules over claims look only at what is said.
import type { Language } from '../../site/languages/language';
import { type Passage, type Sentence, says } from './passage';
import { spanishStance } from './spanish/stance';

/** How the sentences of a language step back from their words. */
export interface Stance {
  clauseEnd: RegExp;
  /** Words that deny in form only. */
  emphatic: RegExp;
  denial: RegExp;
  /** A condition ends with its comma: "if you are worried, it is safe" claims something after all. */
  condition: RegExp;
  /** "… is a myth", "… is not true". */
  calledFalse: RegExp;
  /** A heading or column under which others' claims stand. */
  doubted: RegExp;
  /** "A site that promises …": somebody else's word, unless it is ours. */
  ofOthers: RegExp;
  /** Words by which an author steps back from a quotation. */
  distance: RegExp;
}

const english: Stance = {
  clauseEnd: /[;:—–]|,?\s\b(?:but|yet|however|although|though)\b|, (?:and|so)\b/i,
  emphatic: /\b(?:no doubt|without (?:a |any )?doubt|no question|not only|not just|no matter|nothing less than|no wonder)\b/gi,
  denial:
    /\b(?:no|not|never|nobody|none|neither|nor|nothing|without|cannot|hardly|rarely|seldom|avoid|beware|wary|doubt|unclear|unknown|unproven|myth|rather than|instead of|far from|anyone who|anything that|too good to be)\b|n[’']t\b/i,
  condition: /\b(?:whether|if|unless|until)\b/i,
  calledFalse:
    /^[^.;]*\b(?:is|are|was|were|would be)\s+(?:a myth|myths|wrong|false|untrue|not true|not correct|incorrect|misleading|no more than a slogan)\b/i,
  doubted:
    /\bmyths?\b|\bfalse claims?\b|^\s*(?:the )?claims?\s*$|\bwhat (?:\w+ )?(?:ads|adverts|clinics|websites|sellers) (?:say|claim|promise)\b|\bred flags?\b|\bwarning signs? of a bad clinic\b/i,
  ofOthers:
    /^(?!.*\b(?:we are|our)\b).*\b(?:sites?|websites?|pages?|ads?|adverts?|clinics?|somebody|someone|anyone|anybody|companies)\s(?:that|who|which)\s.*\b(?:promises?|claims?|says?|calls?|offers?|sells?)\b/i,
  distance:
    /\b(?:myths?|claims?|claimed|claiming|ads?|adverts?|advertis\w+|marketing|promis\w+|slogans?|wrong|false|untrue|misleading|says?|said|hear|heard|read|call(?:s|ed)?|words?|phrases?|terms?|not mean|does not|do not|label|warns?)\b/i,
};

const stances: Record<Language, Stance> = { en: english, es: spanishStance };

/** Whether the words at a place of a sentence are claimed by it. */
export function isClaimed(sentence: Sentence, from: number, found: string): boolean {
  const stance = stances[sentence.passage.language];
  return !sentence.isQuestion && !isDenied(sentence.words, from, stance) && !isReported(sentence, from, found, stance);
}

/** Whether what stands before, in the same clause, turns the words into their opposite or into a doubt. */
function isDenied(words: string, from: number, { emphatic, clauseEnd, denial, condition }: Stance): boolean {
  const clause =
    words
      .slice(Math.max(0, from - reach), from)
      .replace(emphatic, ' ')
      .split(clauseEnd)
      .at(-1) ?? '';
  const near = clause.split(/\s+/).slice(-wordsOfReach).join(' ');
  return denial.test(near) || condition.test(near.split(',').at(-1) ?? '');
}

/** How many letters around a find are looked at; no clause that a person reads is longer. */
const reach = 400;

/** How far a denial reaches, in words: "nobody has shown that ketamine, at any dose, is safe". */
const wordsOfReach = 10;

/** Whether the words are in quotation marks, and something near says that they are not ours. */
function isReported(sentence: Sentence, from: number, found: string, { calledFalse, ofOthers, doubted, distance }: Stance): boolean {
  const { words, passage, start } = sentence;
  const end = from + found.length;
  if (calledFalse.test(words.slice(end, end + reach)) || ofOthers.test(words.slice(Math.max(0, from - reach), from))) return true;
  const heading = passage.kind === 'cell' && passage.column ? passage.column : passage.section;
  return doubted.test(heading) || (isQuoted(passage, start + from) && (distance.test(heading) || says(passage, distance)));
}

const quotations = new WeakMap<Passage, { from: number; to: number }[]>();

export function isQuoted(passage: Passage, at: number): boolean {
  const known =
    quotations.get(passage) ??
    [...passage.words.matchAll(/“[^”]*”|"[^"]*"|«[^»]*»/g)].map(({ index, 0: quote }) => ({ from: index, to: index + quote.length }));
  quotations.set(passage, known);
  return known.some(({ from, to }) => from < at && at < to);
}
