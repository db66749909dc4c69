// The whole text of an article as plain words, for where nothing can be marked: citations are numbers in brackets.
import type { ListItem, Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Article, Source } from '../../content/article';
import { markCallouts } from '../../content/markdown/callouts';
import { definesFootnote, parseMarkdown } from '../../content/markdown/parse';
import { setWords } from '../../content/markdown/set-words';
import { linkOf } from '../../content/reference';
import type { Edition } from '../../site/languages/edition';
import type { Language } from '../../site/languages/language';
import { publicAddress } from '../address';
import { creditOf } from './markdown';

type Numbers = ReadonlyMap<string, number>;

export function wholePlainText(article: Article, text: string, { words: { machines }, language }: Pick<Edition, 'words' | 'language'>): string {
  const numbers = new Map(article.sources.map(({ id, number }) => [id, number]));
  const parts = [
    plain(text, numbers, language),
    ...(article.questions.length > 0 ? [machines.questions] : []),
    ...article.questions.map(({ question, answer }) => `${question}\n${plain(answer, numbers, language)}`),
    ...(article.sources.length > 0 ? [machines.references, article.sources.map(sourceLine).join('\n')] : []),
  ];
  return parts.join('\n\n');
}

function sourceLine(source: Source): string {
  const address = linkOf(source);
  return `${source.number}. ${creditOf(source)}${address ? ` ${address}` : ''}`;
}

function plain(text: string, numbers: Numbers, language: Language): string {
  const tree = parseMarkdown(text, [...numbers.keys()]);
  markCallouts(tree, setWords[language].callouts);
  // The definitions that only make citations known to the parser are no words of the text.
  const isOurs = (id: string) => numbers.has(id) && !definesFootnote(text, id);
  return blocks(
    tree.children.filter((node) => node.type !== 'footnoteDefinition' || !isOurs(node.identifier)),
    numbers,
  );
}

function blocks(nodes: readonly RootContent[], numbers: Numbers): string {
  return nodes
    .map((node) => block(node, numbers))
    .filter(Boolean)
    .join('\n\n');
}

function block(node: RootContent, numbers: Numbers): string {
  switch (node.type) {
    case 'list':
      return node.children.map((item, index) => listItem(item, node.ordered ? `${(node.start ?? 1) + index}. ` : '- ', numbers)).join('\n');
    case 'table':
      return node.children.map((row) => row.children.map((cell) => inline(cell, numbers)).join(' | ')).join('\n');
    case 'blockquote':
      return blocks(node.children, numbers);
    case 'footnoteDefinition':
      return `[${node.identifier}] ${blocks(node.children, numbers)}`;
    case 'code':
      return node.value;
    case 'thematicBreak':
    case 'definition':
    case 'html':
      return '';
    default:
      return inline(node, numbers);
  }
}

function listItem(item: ListItem, mark: string, numbers: Numbers): string {
  return mark + blocks(item.children, numbers).replace(/\n\n?/g, `\n${' '.repeat(mark.length)}`);
}

function inline(node: Nodes, numbers: Numbers): string {
  if (node.type === 'footnoteReference') return `[${numbers.get(node.identifier) ?? node.identifier}]`;
  if (node.type === 'break') return '\n';
  if (node.type === 'link') {
    const words = inlineAll(node.children, numbers);
    const address = node.url.startsWith('/') ? publicAddress(node.url) : node.url;
    return address === words || address.startsWith('#') ? words : `${words} (${address})`;
  }
  return 'children' in node ? inlineAll(node.children, numbers) : textOf(node);
}

function inlineAll(nodes: readonly Nodes[], numbers: Numbers): string {
  return nodes.map((node) => inline(node, numbers)).join('');
}
