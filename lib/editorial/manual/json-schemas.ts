// The laws of content/ as JSON schemas, made from zod, so that any editor can complete and judge what is typed. Rules over two fields and names
// of other files cannot be said in a JSON schema; the check and the language server know those.
import { z } from 'zod';
import { articleFrontMatter } from '../../content/article';
import { termFrontMatter } from '../../content/glossary/term';
import { pageFrontMatter } from '../../content/page';
import { personFrontMatter } from '../../content/person';
import { retiredFile } from '../../content/retired';
import { topicFrontMatter } from '../../content/topic';
import { siteSchema } from '../../site/settings/site-file';
import { translatedSiteSchema } from '../../site/settings/translated-site';
import type { Collection, Source } from '../source';

/** The law of each kind of file, as zod has it. */
export const laws: Record<Collection, z.ZodType> = {
  articles: articleFrontMatter,
  people: personFrontMatter,
  topics: topicFrontMatter,
  pages: pageFrontMatter,
  glossary: termFrontMatter,
  site: siteSchema,
  translatedSite: translatedSiteSchema('es'),
  retired: retiredFile,
};

/** The law of one file: that of the words of a language knows the language. */
export function lawOf({ collection, language }: Pick<Source, 'collection' | 'language'>): z.ZodType {
  return collection === 'translatedSite' ? translatedSiteSchema(language) : laws[collection];
}

const titles: Record<Collection, string> = {
  articles: 'The front matter of content/articles/*.md',
  people: 'The front matter of content/people/*.md',
  topics: 'The front matter of content/topics/*.md',
  pages: 'The front matter of content/pages/*.md',
  glossary: 'The front matter of content/glossary/*.md',
  site: 'content/site.yml',
  translatedSite: 'content/es/site.yml',
  retired: 'content/retired.yml',
};

const fileNames: Partial<Record<Collection, string>> = { translatedSite: 'translated-site' };

export function jsonSchemaOf(collection: Collection) {
  return {
    title: titles[collection],
    $comment: 'Made from zod by `npm run content:handbook`.',
    ...z.toJSONSchema(laws[collection], { io: 'input' }),
  };
}

/** Every schema as a file, by its path in the project. */
export function schemaFiles(): Record<string, string> {
  const names: Collection[] = ['articles', 'people', 'topics', 'pages', 'glossary', 'site', 'translatedSite', 'retired'];
  return Object.fromEntries(
    names.map((name) => [`.vscode/schemas/${fileNames[name] ?? name}.json`, `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`]),
  );
}
