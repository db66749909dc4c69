// How much an article is about a word: by where the word stands, then by how often. A word in the title outweighs any number of uses
// further down, and so on from part to part, so that a reader who searches for what an article is called finds it first.
import type { Language } from '../../../site/languages/language';
import type { Article } from '../../article';
import { grammarOf } from '../grammar/grammar';
import { plainLines } from '../plain';
import { wordsIn } from '../words';

export type Searchable = Pick<Article, 'title' | 'description' | 'takeaways' | 'opening' | 'sections' | 'answers'>;

/** What a word weighs in each part. The text gives up to its weight the more often it uses the word, and the shorter it is. */
export const weights = { title: 12, takeaways: 5, headings: 2.5, body: 2 } as const;

/** A weight is kept as one byte; this many steps make 1. */
const steps = 255 / (weights.title + weights.takeaways + weights.headings + weights.body);

/** How long a usual article is, in words. */
const usualLength = 1000;

export function weighWords(article: Searchable, language: Language = 'en'): Map<string, number> {
  const { smallWords } = grammarOf(language);
  // Small words are kept of the title alone: they would be a third of the index, and say nothing.
  const weightyWords = (texts: readonly string[]) =>
    texts.flatMap((text) => wordsIn(text).flatMap(({ word }) => (smallWords.has(word) ? [] : [word])));
  const parts = {
    title: new Set(wordsIn(article.title).map(({ word }) => word)),
    takeaways: new Set(weightyWords([article.description, ...article.takeaways])),
    headings: new Set(weightyWords([...article.sections.map(({ title }) => title), ...article.answers.map(({ question }) => question)])),
  };
  const bodies = [article.opening, ...article.sections.map(({ html }) => html), ...article.answers.map(({ html }) => html)];
  const body = weightyWords(bodies.flatMap(plainLines));
  const counts = new Map<string, number>();
  for (const word of body) counts.set(word, (counts.get(word) ?? 0) + 1);

  const weighed = new Map<string, number>();
  for (const word of new Set([...parts.title, ...parts.takeaways, ...parts.headings, ...counts.keys()])) {
    const uses = (counts.get(word) ?? 0) / (0.5 + (0.5 * body.length) / usualLength);
    const weight =
      (parts.title.has(word) ? weights.title : 0) +
      (parts.takeaways.has(word) ? weights.takeaways : 0) +
      (parts.headings.has(word) ? weights.headings : 0) +
      (weights.body * uses) / (uses + 1.5);
    weighed.set(word, Math.max(1, Math.round(weight * steps)));
  }
  return weighed;
}
