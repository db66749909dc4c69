// What a word in a file means: a field, the person or topic behind a name, the source behind a citation, the page behind a link.
import { addresses } from '../../site/addresses';
import { type Garden, pathOf } from '../garden';
import type { Source } from '../source';
import { sourcesOf } from './complete-text';
import { cursorIn } from './cursor';
import { explained, fieldAt } from './field';
import { sourceNamed, titleOf } from './known';

export interface Explanation {
  /** Markdown. */
  text: string;
  /** The columns of the word, from 0. */
  from: number;
  to: number;
}

/** The word at a column of the last of `lines`, which are the YAML of the file down to that line. */
export function explainField(source: Source, lines: readonly string[], column: number, garden: Garden): Explanation | undefined {
  const line = lines.at(-1) ?? '';
  const word = wordAt(line, column);
  if (!word) return undefined;
  const above = lines.slice(0, -1);
  if (line[word.to] === ':') {
    // The cursor stands before the name is finished, so that it reads as one.
    const cursor = cursorIn([...above, line.slice(0, word.to)]);
    const field = cursor && fieldAt(source.collection, [...cursor.path, word.text]);
    return field && { ...word, text: `**${word.text}**\n\n${explained(field)}` };
  }
  const cursor = cursorIn([...above, line.slice(0, word.to)]);
  const meant = cursor && sourceNamed(word.text, cursor.path, garden);
  return meant && { ...word, text: `**${titleOf(meant)}**\n\n${meant.file}` };
}

export function explainText(source: Source, line: string, column: number, garden: Garden): Explanation | undefined {
  const citation = matchAt(/\[\^([\w-]+)\]/g, line, column);
  if (citation) {
    const cited = sourcesOf(source).find(({ id }) => id === citation.name);
    return {
      ...citation,
      text: cited ? `**${cited.title}** (${String(cited.year ?? '')})` : `There is no source \`${citation.name}\` in \`references\`.`,
    };
  }
  const link = matchAt(/\]\((\/[^)\s#]*)[^)]*\)/g, line, column);
  if (!link) return undefined;
  const target = garden.languages.flatMap((each) => {
    const pages: [Source[], (slug: string) => string][] = [
      [each.articles, addresses.article],
      [each.topics, (slug) => addresses.topic(slug)],
      [each.people, addresses.person],
      [each.pages, addresses.page],
    ];
    return pages.flatMap(([sources, address]) => sources.filter(({ slug }) => pathOf(each, address(slug)) === link.name));
  })[0];
  return target && { ...link, text: `**${titleOf(target)}**\n\n${target.file}` };
}

function wordAt(line: string, column: number) {
  const word = matchAt(/([\w-]+)/g, line, column);
  return word && { from: word.from, to: word.to, text: word.name };
}

function matchAt(pattern: RegExp, line: string, column: number) {
  for (const match of line.matchAll(pattern)) {
    const to = match.index + match[0].length;
    if (match.index <= column && column <= to) return { from: match.index, to, name: match[1] ?? '' };
  }
  return undefined;
}
