// The samples that rules carry, made into files in memory. `«` and `»` stand around the words where a finding is expected.
import { readFileSync } from 'node:fs';
import type { Garden } from '@/lib/editorial/garden';
import { placesOf } from '@/lib/editorial/places';
import type { Rule, Sample } from '@/lib/editorial/rule';
import { type Collection, readMarkdown, readYaml, type Source } from '@/lib/editorial/source';
import { articleOf, person, soundFields, topic } from './garden';

/** The day on which samples are looked at. */
const now = new Date('2026-02-01T17:00:00Z');
const siteYml = readFileSync('content/site.yml', 'utf8');

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
  return { remarks, source, text, isLookedAt: rule.of.includes(source.collection), marks: marksIn(marked) };
}

function marksIn(marked: string): string[] {
  const at = placesOf(marked.replace(/[«»]/g, ''));
  const offsets = [...marked.matchAll(/«/g)].map(({ index }) => index - (marked.slice(0, index).match(/[«»]/g)?.length ?? 0));
  return offsets.map(at).map(({ line, column }) => `${line}:${column}`);
}

function sourceOf(file: string, text: string): Source {
  if (file === 'content/site.yml') return readYaml(file, text);
  if (file === 'content/retired.yml') return readYaml(file, text, 'retired');
  return readMarkdown(file, collectionOf(file), Buffer.from(text));
}

function collectionOf(file: string): Collection {
  const folder = file.split('/')[1];
  return (['articles', 'people', 'topics', 'pages', 'glossary'] as const).find((each) => each === folder) ?? 'articles';
}

export function gardenWith(source: Source, files: Record<string, string> = {}): Garden {
  const others = { ...soundOthers, ...files };
  const sources = [source, ...Object.entries(others).map(([file, text]) => sourceOf(file, text))];
  const of = (collection: Collection) => sources.filter((each) => each.collection === collection);
  return {
    articles: of('articles'),
    people: of('people'),
    topics: of('topics'),
    pages: of('pages'),
    glossary: of('glossary'),
    retired: of('retired')[0] ?? readYaml('content/retired.yml', '', 'retired'),
    site: source.collection === 'site' ? source : readYaml('content/site.yml', siteYml),
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
