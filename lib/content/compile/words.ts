// For the glossary alone: which article uses which word. An article is read again only when it, or the glossary, has changed.
import { z } from 'zod';
import { digestOf } from '../../platform/digest';
import { articleDocument } from '../article';
import { explainWords } from '../glossary/explain';
import { type Term, termDocument } from '../glossary/term';
import { unfinishedDraft } from './compiled';
import { readDocument, readWords, writeWords } from './generated';
import type { Workplace } from './workplace';

/** What `words.json` holds: the digest of the glossary, and of each article its digest and the slugs of its words. */
const wordsByArticle = z.object({
  glossary: z.string(),
  articles: z.record(z.string(), z.object({ digest: z.string(), words: z.array(z.string()) })),
});

interface Compiled {
  /** The articles below content/, each with the digest of its file. */
  articles: readonly { path: string; digest: string }[];
  terms: readonly unknown[];
  /** What compiled: a new one may find other words. */
  compiler: string;
}

export function compileWords(place: Workplace, { articles, terms, compiler }: Compiled) {
  const glossary = digestOf(JSON.stringify([compiler, terms]));
  const before = wordsByArticle.safeParse(readWords(place)).data;
  const known = before?.glossary === glossary ? before.articles : {};
  const parsed = termDocument.array().parse(terms);
  const found = articles.map(({ path, digest }) => {
    const slug = path.slice('articles/'.length, -'.md'.length);
    const same = known[slug]?.digest === digest ? known[slug].words : undefined;
    return [slug, { digest, words: same ?? wordsIn(readDocument(place, path), parsed) }] as const;
  });
  writeWords(place, { glossary, articles: Object.fromEntries(found) });
}

function wordsIn(compiled: unknown, terms: readonly Term[]): string[] {
  if (terms.length === 0 || unfinishedDraft.safeParse(compiled).success) return [];
  return explainWords(articleDocument.parse(compiled), terms).words.map(({ slug }) => slug);
}
