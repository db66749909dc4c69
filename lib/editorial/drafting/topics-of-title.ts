// Which topics a title suggests: those whose own words it uses, and those of articles with like titles.
import { z } from 'zod';
import type { Garden } from '../garden';
import type { Source } from '../source';

/** More than this and the suggestion is noise. */
const mostSuggested = 2;

/** The slugs of the topics that fit, best first; empty when none does. */
export function topicsOfTitle(title: string, { topics, articles }: Pick<Garden, 'topics' | 'articles'>): string[] {
  const wanted = wordsIn(title);
  const ranked = topics.map((topic) => ({ slug: topic.slug, score: ownScore(topic, wanted) + likeScore(topic.slug, articles, wanted) }));
  const fitting = ranked.filter(({ score }) => score >= 2).sort((a, b) => b.score - a.score || a.slug.localeCompare(b.slug));
  return fitting.slice(0, mostSuggested).map(({ slug }) => slug);
}

/** A word of the topic's name counts fully, one of its description by half. */
function ownScore(topic: Source, wanted: readonly string[]): number {
  const { title, description } = named.catch({ title: '', description: '' }).parse(topic.fields);
  return 4 * sharedCount(wanted, wordsIn(`${topic.slug} ${title}`)) + sharedCount(wanted, wordsIn(description));
}

function likeScore(topic: string, articles: readonly Source[], wanted: readonly string[]): number {
  const alike = articles
    .map(({ fields }) => filed.safeParse(fields).data)
    .filter((article) => article?.topics.includes(topic))
    .map((article) => sharedCount(wanted, wordsIn(article?.title ?? '')));
  // Sharing one word with many articles says little, sharing two with one article says much.
  return alike.some((count) => count >= 2) ? 3 : 0;
}

const named = z.object({ title: z.string().catch(''), description: z.string().catch('') });
const filed = z.object({ title: z.string(), topics: z.array(z.string()) });

function sharedCount(wanted: readonly string[], words: readonly string[]): number {
  return wanted.filter((word) => words.some((other) => isSameWord(word, other))).length;
}

/** "safe" and "safety", "session" and "sessions". */
function isSameWord(a: string, b: string): boolean {
  const [short = '', long = ''] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3);
}

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => !empty.has(word)))];
}

/** Words that say nothing about the subject. */
const empty = new Set(
  'about after and are before can does during for from have how into its may not our out should than that the their them they this what when where which who why will with you your'.split(
    ' ',
  ),
);
