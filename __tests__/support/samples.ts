// The samples that rules carry, made into files in memory. `«` and `»` stand around the words where a finding is expected.
import { readFileSync } from 'node:fs';
import type { Garden } from '@/lib/editorial/garden';
import { placesOf } from '@/lib/editorial/places';
import type { Rule, Sample } from '@/lib/editorial/rule';
import { type Collection, readMarkdown, readYaml, type Source } from '@/lib/editorial/source';
import type { Language } from '@/lib/site/languages/language';
import { articleOf, person, soundFields, topic } from './garden';

/** The day on which samples are looked at. */
const now = new Date('2026-02-01T17:00:00Z');

/** The file that a sample stands for, with its marks. */
function markedText({ text, body = 'Rest helps.', fields = {} }: Sample): string {
  if (text !== undefined) return text;
  const own = new Map(Object.entries(fields));
  const sound = fieldsOf(soundFields).flatMap(([name, value]) => {
    const given = own.has(name) ? own.get(name) : value;
    own.delete(name);
    return given === undefined ? [] : [`${name}:${given.startsWith('\n') ? '' : ' '}${given}`];
  });
  const added = [...own].flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return articleOf([...sound, ...added], body);
}

/** The sound fields by name; a list keeps the lines below its name. */
function fieldsOf(lines: readonly string[]): [string, string][] {
  const text = lines.join('\n');
  return [...text.matchAll(/^(\w+):((?:.*)(?:\n {2}.*)*)/gm)].map(([, name = '', value = '']) => [name, value.replace(/^ /, '')]);
}

/** What a rule says of a sample, and the places that its marks name. */
export function judged(rule: Rule, sample: Sample) {
  const marked = markedText(sample);
  const text = marked.replace(/[«»]/g, '');
  const file = sample.file ?? 'content/articles/new.md';
  const source = sourceOf(file, text);
  const { before } = sample;
  const garden: Garden = {
    ...gardenWith(source, sample.files ?? {}),
    past: { before: () => before && { text: markedText(before), changedOn: undefined } },
  };
  const remarks = rule.check(source, garden).sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    remarks,
    source,
    text,
    isLookedAt: rule.of.includes(source.collection) && (rule.languages?.includes(source.language) ?? true),
    marks: marksIn(marked),
  };
}

function marksIn(marked: string): string[] {
  const at = placesOf(marked.replace(/[«»]/g, ''));
  const offsets = [...marked.matchAll(/«/g)].map(({ index }) => index - (marked.slice(0, index).match(/[«»]/g)?.length ?? 0));
  return offsets.map(at).map(({ line, column }) => `${line}:${column}`);
}

function sourceOf(file: string, text: string): Source {
  const language = languageIn(file);
  if (file.endsWith('/site.yml')) return readYaml(file, text, language === 'en' ? 'site' : 'translatedSite', language);
  if (file.endsWith('/retired.yml')) return readYaml(file, text, 'retired', language);
  return readMarkdown(file, collectionOf(file), Buffer.from(text), language);
}

function languageIn(file: string): Language {
  return file.startsWith('content/es/') ? 'es' : 'en';
}

function collectionOf(file: string): Collection {
  const folder = file.split('/').at(-2);
  return (['articles', 'people', 'topics', 'pages', 'glossary'] as const).find((each) => each === folder) ?? 'articles';
}

/** The content in which a file stands: that of its language, beside that of the other. */
export function gardenWith(source: Source, files: Record<string, string> = {}): Garden {
  const sources = [source, ...Object.entries({ ...soundOthers, ...files }).map(([file, text]) => sourceOf(file, text))];
  const languages: Garden[] = [];
  for (const language of ['en', 'es'] as const)
    languages.push(
      gardenOf(
        language,
        sources.filter((each) => each.language === language),
        languages,
      ),
    );
  return languages.find(({ language }) => language === source.language) ?? gardenOf('en', sources, languages);
}

function gardenOf(language: Language, sources: readonly Source[], languages: readonly Garden[]): Garden {
  const of = (collection: Collection) => sources.filter((each) => each.collection === collection);
  const folder = language === 'en' ? 'content' : `content/${language}`;
  return {
    ...{ language, folder, languages },
    articles: of('articles'),
    people: of('people'),
    topics: of('topics'),
    pages: of('pages'),
    glossary: of('glossary'),
    retired: of('retired')[0] ?? readYaml(`${folder}/retired.yml`, '', 'retired', language),
    site: of('site')[0] ?? of('translatedSite')[0] ?? readYaml(`${folder}/site.yml`, readFileSync(`${folder}/site.yml`, 'utf8'), 'site', language),
    strays: [],
    pictures: ['/images/room.jpg', '/images/nurse.jpg', '/images/chair.jpg'],
    now,
    today: '2026-02-01',
    timeZone: 'America/New_York',
  };
}

const soundOthers: Record<string, string> = {
  'content/people/care-team.md': person('Care team'),
  'content/people/clinical-board.md': person('Clinical board'),
  'content/topics/sleep.md': topic,
  'content/pages/about.md': '---\ntitle: About us\ndescription: Who we are.\nupdatedOn: 2026-01-10\n---\n\nHello.\n',
};
