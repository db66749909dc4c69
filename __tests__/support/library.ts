// A library over a folder of documents compiled from plain sources, at a moment that the test chooses.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleSummary } from '@/lib/content/article';
import { compiledArticle } from '@/lib/content/compile/compiled';
import { explainWords } from '@/lib/content/glossary/explain';
import type { Term } from '@/lib/content/glossary/term';
import { Library } from '@/lib/content/library';
import type { Page } from '@/lib/content/page';
import { compileSearch } from '@/lib/content/search/making/compile-search';
import type { Language } from '@/lib/site/languages/language';

export interface Written {
  slug: string;
  fields?: Record<string, unknown>;
  body?: string;
}

const sound = {
  title: 'Sleeping well after an injury',
  description: 'How sleep helps an injury heal, and what you can do tonight to rest a little better.',
  takeaways: ['Sleep helps the body.', 'Pain at night is common.', 'Ask for help when it lasts.'],
  topics: ['sleep'],
  author: 'care-team',
  reviewer: 'clinical-board',
  publishedOn: '2026-01-10',
  reviewedOn: '2026-01-09',
};

const noTerms = (): readonly Term[] => [];

interface Around {
  now?: string;
  language?: Language;
  showsUnpublished?: boolean;
  people?: readonly { slug: string; translationOf?: string }[];
  topics?: readonly { slug: string; translationOf?: string }[];
  pages?: readonly Page[];
  terms?: readonly Term[];
}

const description = 'A sample of this clinic that stands in tests for one that is real, and says nothing.';
const personOf = (person: { slug: string }) => ({ name: person.slug, role: 'Writer', kind: 'team', description, html: '', ...person });
const topicOf = (topic: { slug: string }) => ({ title: topic.slug, description, html: '', ...topic });

/** Opens a library that holds these articles and words, and believes that it is `now`. Of people and topics a slug is enough. */
export function libraryWith(
  articles: readonly Written[],
  { now = '2026-06-01T12:00:00Z', language = 'en', showsUnpublished = false, people = [], topics = [], pages = [], terms = noTerms() }: Around = {},
): Library {
  const root = mkdtempSync(join(tmpdir(), 'clinic-library-'));
  const folder = join(root, '.contentlayer', 'generated');
  mkdirSync(join(folder, 'Article'), { recursive: true });
  const documents = articles.map(({ slug, fields, body }) =>
    compiledArticle({ path: `articles/${slug}.md`, language, fields: { ...sound, ...fields }, body: body ?? 'Rest.' }),
  );
  for (const [index, document] of documents.entries())
    writeFileSync(
      join(folder, 'Article', `articles__${document.slug}.md.json`),
      JSON.stringify({ compiled: document, body: { raw: articles[index]?.body ?? 'Rest.' } }),
    );
  writeFileSync(
    join(folder, 'index.json'),
    JSON.stringify({
      articles: documents.map((document) => articleSummary.parse(document)),
      people: people.map(personOf),
      topics: topics.map(topicOf),
      pages,
      terms,
    }),
  );
  const used = documents.map((document) => [document.slug, { words: explainWords(document, terms).words.map(({ slug }) => slug) }] as const);
  writeFileSync(join(folder, 'words.json'), JSON.stringify({ articles: Object.fromEntries(used) }));
  compileSearch({ root, language, content: 'content', compiled: join(root, '.contentlayer') });
  return new Library({ folder, clock: { now: () => new Date(now) }, timeZone: () => 'America/New_York', language: () => language, showsUnpublished });
}
