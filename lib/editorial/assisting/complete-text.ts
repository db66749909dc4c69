// What can be typed next in the text of a file: citations of its sources, addresses of our pages and pictures, call-outs, and whole pieces.
import { z } from 'zod';
import { setWords } from '../../content/markdown/set-words';
import { addresses } from '../../site/addresses';
import { type Garden, isDraft, pathOf } from '../garden';
import { asTabStop, filledIn, snippets } from '../manual/snippets';
import type { Source } from '../source';
import { titleOf } from './known';
import type { Suggestion } from './suggestion';

/** Suggestions at the end of `before`, which is the line up to the cursor; `after` is the rest of it. */
export function completeText(source: Source, before: string, after: string, garden: Garden): Suggestion[] {
  const citation = /\[\^([\w-]*)$/.exec(before);
  if (citation) return citations(source, column(before, citation[1]), after);
  const link = /\]\((\/[^)\s]*)?$/.exec(before);
  if (link) return pages(garden, column(before, link[1]), /!\[[^\]]*\]\([^)]*$/.test(before));
  const callOut = /^>\s*\[!(\w*)$/.exec(before);
  if (callOut) return callOuts(column(before, callOut[1]), after, source);
  return /^[a-z]*$/.test(before) ? pieces() : [];
}

function column(before: string, typed = ''): number {
  return before.length - typed.length;
}

const listed = z.object({
  references: z
    .array(
      z
        .object({ id: z.string(), title: z.string().catch(''), year: z.unknown() })
        .nullable()
        .catch(null),
    )
    .catch([]),
});

/** The sources of an article as its front matter lists them. */
export function sourcesOf({ fields }: Source): { id: string; title: string; year: unknown }[] {
  return (listed.safeParse(fields).data?.references ?? []).filter((each) => each !== null);
}

function citations(source: Source, from: number, after: string): Suggestion[] {
  const closing = after.startsWith(']') ? '' : ']';
  return sourcesOf(source).map(({ id, title, year }) => {
    return { label: id, kind: 'value', detail: String(year ?? ''), help: title, insert: `${id}${closing}`, column: from };
  });
}

function pages(garden: Garden, from: number, isPicture: boolean): Suggestion[] {
  const suggest = (path: string, detail: string): Suggestion => ({ label: path, kind: 'file', detail, insert: path, column: from });
  if (isPicture) return garden.pictures.filter((path) => path.startsWith('/images/')).map((path) => suggest(path, 'picture'));
  const here = (path: string, detail: string) => suggest(pathOf(garden, path), detail);
  return [
    ...garden.articles.filter((article) => !isDraft(article)).map((article) => here(addresses.article(article.slug), titleOf(article))),
    ...garden.topics.map((topic) => here(addresses.topic(topic.slug), titleOf(topic))),
    ...garden.people.map((person) => here(addresses.person(person.slug), titleOf(person))),
    ...garden.pages.map((page) => here(addresses.page(page.slug), titleOf(page))),
    here(addresses.contact(), 'the contact form'),
  ];
}

function callOuts(from: number, after: string, { language }: Source): Suggestion[] {
  const closing = after.startsWith(']') ? '' : ']';
  return Object.entries(setWords[language].callouts).map(([kind, title]) => ({
    label: kind,
    kind: 'value',
    detail: title,
    insert: `${kind}${closing}`,
    column: from,
  }));
}

function pieces(): Suggestion[] {
  return Object.entries(snippets)
    .filter(([, { home }]) => home === 'text')
    .map(([name, snippet]) => ({
      label: snippet.prefix,
      kind: 'piece',
      detail: name,
      help: snippet.description,
      insert: filledIn(snippet, asTabStop),
      column: 0,
    }));
}
