// The names that a field may hold: people, topics, articles, pictures, days, and what the law itself lists.
import { z } from 'zod';
import { firstOf, type Garden, isDraft } from '../garden';
import type { Collection, Source } from '../source';
import { type Field, isDay } from './field';

export interface KnownValue {
  value: string;
  /** What it stands for, such as the name of a person. */
  detail?: string | undefined;
}

/** What can stand at a path; empty when anybody's own words belong there. */
export function knownValues(collection: Collection, path: readonly (string | number)[], field: Field, garden: Garden, today: string): KnownValue[] {
  const name = path.filter((step) => typeof step === 'string').at(-1);
  if (collection === 'articles' && (name === 'author' || name === 'reviewer')) return garden.people.map(named);
  if (collection === 'articles' && name === 'topics') return garden.topics.map(named);
  if (name === 'translationOf') return originalsOf(collection, garden).map(named);
  if (name === 'related' || name === 'instead') return garden.articles.filter((article) => !isDraft(article)).map(named);
  if (name === 'src') return garden.pictures.map((value) => ({ value }));
  if (field.enum) return field.enum.map((value) => ({ value }));
  if (field.type === 'boolean') return [{ value: 'true' }, { value: 'false' }];
  return isDay(field) ? [{ value: today, detail: 'today' }] : [];
}

/** What a file of another language can translate. */
function originalsOf(collection: Collection, garden: Garden): Source[] {
  const { articles, people, topics, pages, glossary } = firstOf(garden);
  const known: Partial<Record<Collection, Source[]>> = { articles, people, topics, pages, glossary };
  return garden === firstOf(garden) ? [] : (known[collection] ?? []);
}

/** The file of a name in a field, such as that of an author. */
export function sourceNamed(value: string, path: readonly (string | number)[], { people, topics, articles }: Garden): Source | undefined {
  const name = path.filter((step) => typeof step === 'string').at(-1);
  const homes: Record<string, Source[]> = { author: people, reviewer: people, topics, related: articles, instead: articles };
  return (name === undefined ? [] : (homes[name] ?? [])).find(({ slug }) => slug === value);
}

export function titleOf({ fields, slug }: Source): string {
  const { title, name } = titled.catch({}).parse(fields);
  return title ?? name ?? slug;
}

function named(source: Source): KnownValue {
  return { value: source.slug, detail: titleOf(source) };
}

const titled = z.object({ title: z.string().optional().catch(undefined), name: z.string().optional().catch(undefined) });
