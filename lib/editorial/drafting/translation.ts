// A new translation as a draft: the fields and the text of its original, to be put into the other language where they stand. Names of people
// and topics become those of their own translations, sources stay as they are, and who reviewed the original has not reviewed this.
import { isMap, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { chosenFrom } from '../explain';
import { firstOf, type Garden } from '../garden';
import type { Source } from '../source';
import type { Draft, Refused } from './draft';

export interface TranslationWish {
  title: string;
  slug: string;
  today: string;
  /** The article of the first language, by name. */
  original: string;
}

/** What belongs to the original alone. */
const left = ['reviewer', 'reviewedOn', 'reviewDueOn', 'updatedOn', 'expiresOn', 'changes', 'aliases', 'related', 'draft', 'sample'];

const taken = z.object({
  author: z.string().catch(''),
  topics: z.array(z.string()).catch([]),
  publishedOn: z.string().catch(''),
  updatedOn: z.string().optional().catch(undefined),
});

/** The draft of a translation into the language of `garden`. */
export function translationDraftOf({ title, slug, today, original: name }: TranslationWish, garden: Garden): Draft | Refused {
  const first = firstOf(garden);
  const original = first.articles.find((article) => article.slug === name);
  const known = first.articles.map((article) => article.slug);
  if (garden.language === first.language)
    return refused(`${garden.folder} holds the originals, expected the language to translate into: --language es`);
  if (!original) return refused(`there is no article ${JSON.stringify(name)} in ${first.folder}, expected ${chosenFrom(known, name)}`);
  const twin = garden.articles.find((article) => originalOf(article) === name);
  if (twin) return refused(`${twin.file} translates ${name} already, expected one translation of each text`);
  const fields = taken.parse(original.fields ?? {});
  const topics = fields.topics.flatMap((topic) => translatedName(garden.topics, topic) ?? []);
  const author = translatedName(garden.people, fields.author) ?? garden.people[0]?.slug ?? '';
  const front = frontMatter(original, garden, {
    ...{ title, author, topics, publishedOn: today, draft: true, translationOf: name },
    translatedFrom: (fields.updatedOn ?? fields.publishedOn).slice(0, 10),
  });
  const missing = fields.topics.length - topics.length;
  return {
    kind: 'drafted',
    slug,
    file: `${garden.folder}/articles/${slug}.md`,
    text: `---\n${front}---\n${original.body}`,
    author,
    topics,
    notes: [
      `It holds the words of ${original.file}: translate the description, the takeaways, the questions and the text.`,
      ...(missing > 0 ? [`Topics: ${missing} of the original have no translation in ${garden.folder}/topics, and were left out.`] : []),
    ],
  };
}

function frontMatter(original: Source, garden: Garden, changes: Record<string, unknown>): string {
  const document = parseDocument(original.yaml);
  for (const field of left) document.delete(field);
  for (const [field, value] of Object.entries(changes)) document.set(field, document.createNode(value, { flow: Array.isArray(value) }));
  const references = document.get('references', true);
  // Titles of sources stay in their own language, and a screen reader must know which that is.
  for (const reference of isSeq(references) ? references.items : [])
    if (isMap(reference) && !reference.has('language')) reference.set('language', firstOf(garden).language);
  return document.toString({ lineWidth: 0 });
}

function translatedName(sources: readonly Source[], name: string): string | undefined {
  return sources.find((source) => originalOf(source) === name)?.slug;
}

function originalOf({ fields }: Source): string | undefined {
  return z.object({ translationOf: z.string() }).safeParse(fields).data?.translationOf;
}

function refused(fault: string): Refused {
  return { kind: 'refused', faults: [fault] };
}
