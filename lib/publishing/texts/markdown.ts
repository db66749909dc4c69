// The whole text of an article as markdown that stands by itself: its sources are footnotes, and its links are whole.
import { visit } from 'unist-util-visit';
import type { Article, Source } from '../../content/article';
import { definesFootnote, parseMarkdown } from '../../content/markdown/parse';
import { linkOf } from '../../content/reference';
import type { Edition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { inMarkdown } from './escape';
import { closed } from './html';

/** `text` is what the editor wrote below the front matter. */
export function wholeMarkdown(article: Article, text: string, { words }: Pick<Edition, 'words'>): string {
  const parts = [
    withWholeTargets(text.replaceAll('\r\n', '\n').trim()),
    ...(article.questions.length > 0 ? [`## ${words.machines.questions}`] : []),
    ...article.questions.map(({ question, answer }) => `### ${inMarkdown(question)}\n\n${withWholeTargets(answer.trim())}`),
    article.sources
      .filter(({ id }) => !definesFootnote(text, id))
      .map(footnote)
      .join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function footnote(source: Source): string {
  const address = linkOf(source);
  return `[^${source.id}]: ${inMarkdown(creditOf(source))}${address ? ` <${address}>` : ''}`;
}

/** A source in one line of plain words. */
export function creditOf(source: Source): string {
  return `${closed(source.authors)} ${closed(source.title)} ${closed(source.source)} ${source.year}.`;
}

/** The same markdown with links and pictures of this site under their whole addresses; not one other character changes. */
function withWholeTargets(text: string): string {
  // To parse is slow, and most texts have none.
  if (!/\]\(\s*<?\/|\]:\s*<?\//.test(text)) return text;
  const places: { start: number; end: number; url: string }[] = [];
  visit(parseMarkdown(text), ['link', 'image', 'definition'], (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if ('url' in node && node.url.startsWith('/') && start !== undefined && end !== undefined) places.push({ start, end, url: node.url });
  });
  // From the end, so that the places before stay where they are. A picture in a link lies within it and comes first.
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, url }) => {
      const before = whole.lastIndexOf(url, end - 1);
      return before < start ? whole : `${whole.slice(0, before)}${publicAddress(url)}${whole.slice(before + url.length)}`;
    }, text);
}
