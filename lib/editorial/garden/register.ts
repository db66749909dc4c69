// Who has which address, asked by many rules for many files: made once for a garden, so that a thousand articles cost a thousand steps.
import { z } from 'zod';
import { isPublished, stateOf } from '../../content/review';
import { addresses } from '../../site/addresses';
import { daysBetween } from '../../site/dates';
import { retiredIn } from '../addresses/retired-list';
import { type Garden, isDraft, pathOf } from '../garden';
import type { Source } from '../source';

const dated = z.object({
  publishedOn: z.string().catch(''),
  expiresOn: z.string().optional().catch(undefined),
  aliases: z.array(z.string()).catch([]),
});

export interface Entry {
  source: Source;
  slug: string;
  aliases: string[];
  publishedOn: string;
  /** What readers get at its address now. */
  state: 'draft' | 'scheduled' | 'published' | 'expired';
}

export interface Register {
  articles: Map<string, Entry>;
  /** Articles by name as some disks and people see it, who do not tell A from a; `holders` also by former names. */
  twins: Map<string, Entry[]>;
  holders: Map<string, Entry[]>;
  /** Every address that a text may link to, in all languages. */
  paths: Set<string>;
  /** The article at each address, in all languages. */
  byPath: Map<string, Entry>;
  /** Former addresses and the present one. */
  moved: Map<string, string>;
  /** Addresses of articles that were taken down for good. */
  gone: Set<string>;
  pictures: Set<string>;
  /** Articles by `title …` and `description …`, in small letters and with single spaces. */
  titles: Map<string, Source[]>;
  /** The names of the files of a folder. */
  names: Record<'people' | 'topics' | 'articles' | 'pages' | 'glossary', Set<string>>;
}

const made = new WeakMap<Garden, Register>();

export function registerOf(garden: Garden): Register {
  const register = made.get(garden) ?? makeRegister(garden);
  made.set(garden, register);
  return register;
}

/** One spelling for all the ways to write a name that some disk takes for the same. */
export function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function makeRegister(garden: Garden): Register {
  const entries = entriesOf(garden);
  const names = (sources: readonly Source[]) => new Set(sources.map(({ slug }) => slug));
  return {
    articles: new Map(entries.map((entry) => [entry.slug, entry])),
    twins: grouped(entries.map((entry) => [folded(entry.slug), entry])),
    holders: grouped(entries.flatMap((entry) => [entry.slug, ...entry.aliases].map((name): [string, Entry] => [folded(name), entry]))),
    paths: new Set(garden.languages.flatMap((each) => pathsOf(each))),
    byPath: new Map(garden.languages.flatMap((each) => entriesOf(each).map((entry) => [pathOf(each, addresses.article(entry.slug)), entry]))),
    moved: new Map(garden.languages.flatMap((each) => movesOf(each))),
    gone: new Set(garden.languages.flatMap((each) => retiredIn(each).map(({ slug }) => pathOf(each, addresses.article(slug))))),
    pictures: new Set(garden.pictures),
    titles: grouped(garden.articles.flatMap(namedAs)),
    names: {
      ...{ people: names(garden.people), topics: names(garden.topics), articles: names(garden.articles), pages: names(garden.pages) },
      glossary: names(garden.glossary),
    },
  };
}

const entries = new WeakMap<Garden, Entry[]>();

function entriesOf(garden: Garden): Entry[] {
  const known = entries.get(garden) ?? garden.articles.map((source) => entryOf(source, garden));
  entries.set(garden, known);
  return known;
}

/** The addresses of the pages of one language. */
function pathsOf(garden: Garden): string[] {
  const { home, articles, topics, people, glossary, aToZ, search, contact } = addresses;
  const shown = entriesOf(garden).filter(({ state }) => state === 'published' || state === 'scheduled');
  return [
    ...[home(), articles(), topics(), people(), glossary(), aToZ(), search(), contact()],
    ...shown.map(({ slug }) => addresses.article(slug)),
    ...garden.topics.map(({ slug }) => addresses.topic(slug)),
    ...garden.people.map(({ slug }) => addresses.person(slug)),
    ...garden.pages.map(({ slug }) => addresses.page(slug)),
  ].map((path) => pathOf(garden, path));
}

function movesOf(garden: Garden): [string, string][] {
  const path = (slug: string) => pathOf(garden, addresses.article(slug));
  return entriesOf(garden).flatMap(({ aliases, slug }) => aliases.map((alias): [string, string] => [path(alias), path(slug)]));
}

function entryOf(source: Source, { now, today, timeZone }: Garden): Entry {
  const { publishedOn, expiresOn, aliases } = dated.catch({ publishedOn: '', expiresOn: undefined, aliases: [] }).parse(source.fields ?? {});
  const reviewable = { draft: isDraft(source), publishedOn, expiresOn };
  // A date that cannot be read is the business of another rule.
  const isDated = !Number.isNaN(Date.parse(publishedOn)) && (expiresOn === undefined || !Number.isNaN(Date.parse(expiresOn)));
  if (!isDated) return { source, slug: source.slug, aliases, publishedOn, state: reviewable.draft ? 'draft' : 'published' };
  // Long ago is decided without clocks and zones, which cost more than all the rest for a thousand articles.
  if (!reviewable.draft && expiresOn === undefined && daysBetween(publishedOn, today) > 1)
    return { source, slug: source.slug, aliases, publishedOn, state: 'published' };
  const state = stateOf(reviewable, now, timeZone);
  return { source, slug: source.slug, aliases, publishedOn, state: isPublished(reviewable, now, timeZone) ? 'published' : shown(state) };
}

function shown(state: ReturnType<typeof stateOf>): Entry['state'] {
  return state === 'draft' || state === 'scheduled' || state === 'expired' ? state : 'published';
}

const named = z.object({ title: z.string().catch(''), description: z.string().catch('') });

function namedAs(source: Source): [string, Source][] {
  const { title, description } = named.catch({ title: '', description: '' }).parse(source.fields);
  const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim();
  return [
    [`title ${plain(title)}`, source],
    [`description ${plain(description)}`, source],
  ];
}

function grouped<Value>(pairs: readonly [string, Value][]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
