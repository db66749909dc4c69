// A library over a folder of documents compiled from plain sources, at a moment that the test chooses.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleSummary } from '@/lib/content/article';
import { compiledArticle } from '@/lib/content/compile/compiled';
import { Library } from '@/lib/content/library';
import type { Page } from '@/lib/content/page';
import type { Person } from '@/lib/content/person';
import type { Topic } from '@/lib/content/topic';

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

interface Around {
  now?: string;
  showsUnpublished?: boolean;
  people?: Person[];
  topics?: Topic[];
  pages?: Page[];
}

/** Opens a library that holds these articles and believes that it is `now`. */
export function libraryWith(
  articles: readonly Written[],
  { now = '2026-06-01T12:00:00Z', showsUnpublished = false, people = [], topics = [], pages = [] }: Around = {},
): Library {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-library-'));
  mkdirSync(join(folder, 'Article'));
  const documents = articles.map(({ slug, fields, body }) =>
    compiledArticle({ path: `articles/${slug}.md`, fields: { ...sound, ...fields }, body: body ?? 'Rest.' }),
  );
  for (const [index, document] of documents.entries())
    writeFileSync(
      join(folder, 'Article', `articles__${document.slug}.md.json`),
      JSON.stringify({ compiled: document, body: { raw: articles[index]?.body ?? 'Rest.' } }),
    );
  writeFileSync(
    join(folder, 'index.json'),
    JSON.stringify({ articles: documents.map((document) => articleSummary.parse(document)), people, topics, pages }),
  );
  return new Library({ folder, clock: { now: () => new Date(now) }, timeZone: () => 'America/New_York', showsUnpublished });
}
