// Looks for words in the index and ranks the articles that have them. It knows numbers and weights only; who may see an article is said
// by whoever asks.

import type { Language } from '../../site/languages/language';
import type { ArticleSummary } from '../article';
import { grammarOf } from './grammar/grammar';
import { alikeMost, eachPosting, nobody, type SearchIndex } from './index-file';
import { type Lexicon, lexiconOf, type Meaning, meaningsOf } from './meaning';
import { wordsIn } from './words';

/** What each word was taken for, whether it says nothing by itself, and the articles that were found by it, best first. */
export interface Found {
  words: { typed: string; isSmall: boolean; meanings: Meaning[] }[];
  articles: ArticleSummary[];
  /** Whether each of the articles has all of the words. When none has, those are found that have some. */
  hasAll: boolean;
}

interface Hit {
  article: ArticleSummary;
  score: number;
  wordCount: number;
}

/** A title that says the typed words in a row counts for so much more. */
const inARow = 1.5;

export class Searcher {
  readonly #index: SearchIndex;
  readonly #lexicon: Lexicon;
  readonly #places: ReadonlyMap<string, number>;

  constructor(index: SearchIndex, language: Language) {
    this.#index = index;
    this.#lexicon = lexiconOf(index, grammarOf(language));
    this.#places = new Map(index.articles.map(({ slug }, place) => [slug, place]));
  }

  /** `visible` holds at each place of the index the article that readers see there, or nothing. */
  search(typed: readonly string[], visible: readonly (ArticleSummary | undefined)[]): Found {
    const { smallWords } = this.#lexicon.grammar;
    const words = typed.map((each, at) => ({
      typed: each,
      isSmall: smallWords.has(each),
      meanings: meaningsOf(this.#lexicon, each, at === typed.length - 1),
    }));
    const hits = this.#hits(words, visible);
    const whole = hits.filter(({ wordCount }) => wordCount === words.length);
    const hasAll = whole.length > 0 || hits.length === 0;
    const ranked = (hasAll ? whole : hits).sort((a, b) => b.score - a.score || compareNewest(a.article, b.article));
    return { words, articles: ranked.map(({ article }) => article), hasAll };
  }

  /** Puts the visible articles at their places in the index. */
  placed(articles: readonly ArticleSummary[]): (ArticleSummary | undefined)[] {
    const visible = new Array<ArticleSummary | undefined>(this.#index.articles.length);
    for (const article of articles) {
      const place = this.#places.get(article.slug);
      if (place !== undefined) visible[place] = article;
    }
    return visible;
  }

  /** The slugs of the articles that are most like one, whether readers see them or not. */
  alikeTo(slug: string): string[] {
    const place = this.#places.get(slug);
    if (place === undefined) return [];
    const { alike, articles } = this.#index;
    const others = [...alike.subarray(place * alikeMost, (place + 1) * alikeMost)].filter((other) => other !== nobody);
    return others.flatMap((other) => articles[other]?.slug ?? []);
  }

  #hits(words: Found['words'], visible: readonly (ArticleSummary | undefined)[]): Hit[] {
    const total = visible.length;
    const [scores, wordCounts, best] = [new Float64Array(total), new Uint8Array(total), new Float64Array(total)];
    for (const { meanings } of words) {
      best.fill(0);
      for (const { place, sureness } of meanings)
        eachPosting(this.#index, place, (article, weight) => {
          if (sureness * weight > (best[article] ?? 0)) best[article] = sureness * weight;
        });
      const rarity = Math.log(
        1 +
          total /
            Math.max(
              1,
              best.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0),
            ),
      );
      best.forEach((weight, article) => {
        if (weight === 0) return;
        scores[article] = (scores[article] ?? 0) + weight * rarity;
        wordCounts[article] = (wordCounts[article] ?? 0) + 1;
      });
    }
    const phrase = words.map(({ typed }) => typed).join(' ');
    const hits: Hit[] = [];
    visible.forEach((article, place) => {
      const [score = 0, wordCount = 0] = [scores[place], wordCounts[place]];
      if (article && wordCount > 0) hits.push({ article, score, wordCount });
    });
    if (words.length > 1) for (const hit of hits) if (wordCountsAll(hit, words) && says(hit.article.title, phrase)) hit.score *= inARow;
    return hits;
  }
}

function wordCountsAll({ wordCount }: Hit, words: Found['words']): boolean {
  return wordCount === words.length;
}

function says(title: string, phrase: string): boolean {
  return ` ${wordsIn(title)
    .map(({ word }) => word)
    .join(' ')} `.includes(` ${phrase} `);
}

function compareNewest(a: ArticleSummary, b: ArticleSummary): number {
  if (a.publishedOn !== b.publishedOn) return a.publishedOn < b.publishedOn ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
