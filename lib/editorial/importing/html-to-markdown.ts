// HTML → markdown. Nothing of it is run or fetched: it is parsed as text, and only what markdown can say comes through.
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { hostOf } from './raw-article';

const parser = unified().use(rehypeParse).freeze();
const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', listItemIndent: 'one', fences: true, resourceLink: true })
  .freeze();

export interface HtmlText {
  markdown: string;
  title?: string | undefined;
  description?: string | undefined;
  day?: string | undefined;
  author?: string | undefined;
  host?: string | undefined;
  /** What was left out and cannot be guessed, such as a video. */
  notes: string[];
}

export function htmlToMarkdown(html: string): HtmlText {
  const tree = parser.parse(html);
  refuseDeep(tree);
  const notes: string[] = [];
  const meta = metaIn(tree);
  const content = mainOf(tree);
  dropFurniture(content, notes);
  const markdown = writer.stringify(writer.runSync(content));
  return { markdown: String(markdown), ...meta, notes };
}

/** No honest page is nested so deep, and the time that the next steps need grows with the square of it. */
const mostDepth = 250;

function refuseDeep(tree: Root) {
  let level: (Root | RootContent)[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostDepth) throw new Error(`its tags are nested more than ${mostDepth} deep`);
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
}

/** The article itself where the page marks it, else the whole page. */
function mainOf(tree: Root): Root {
  const found: Element[] = [];
  for (const name of ['article', 'main', 'body']) visit(tree, 'element', (node) => void (node.tagName === name && found.push(node)));
  const [main] = found;
  return main ? { type: 'root', children: main.children } : tree;
}

/** What stands around a text on a web page, and what a text cannot hold. */
function dropFurniture(tree: Root, notes: string[]) {
  visit(tree, (node, index, parent) => {
    if (node.type === 'comment' && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element' || !parent || index === undefined) return;
    if (embedded.has(node.tagName)) notes.push(`A ${node.tagName} was left out: ${String(node.properties.src ?? textOf(node)).slice(0, 120)}`);
    if (!embedded.has(node.tagName) && !furniture.has(node.tagName) && !isShareBox(node)) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

const furniture = new Set(['script', 'style', 'noscript', 'template', 'nav', 'footer', 'aside', 'form', 'button', 'head', 'dialog']);
const embedded = new Set(['iframe', 'video', 'audio', 'object', 'embed', 'svg', 'canvas', 'math']);

/** The boxes of the share and "related posts" plugins that WordPress sites use most. */
function isShareBox({ properties }: Element): boolean {
  const names = [properties.className ?? [], properties.id ?? []].flat().join(' ');
  return /\b(sharedaddy|sd-sharing|jp-relatedposts|addtoany\w*|addthis\w*|social-share\w*|share-buttons?|wp-block-social-links?|essb_\w*)\b/i.test(
    names,
  );
}

function metaIn(tree: Root): Pick<HtmlText, 'title' | 'description' | 'day' | 'author' | 'host'> {
  const named = new Map<string, string>();
  visit(tree, 'element', (node) => {
    if (node.tagName === 'title' && !named.has('title')) named.set('title', textOf(node).trim());
    if (node.tagName === 'link' && String(node.properties.rel) === 'canonical') named.set('canonical', String(node.properties.href ?? ''));
    const name = node.tagName === 'meta' && String(node.properties.name ?? node.properties.property ?? '').toLowerCase();
    if (name && typeof node.properties.content === 'string' && !named.has(name)) named.set(name, node.properties.content.trim());
  });
  const first = (...names: string[]) => names.map((name) => named.get(name)).find((value) => value);
  return {
    title: first('og:title', 'title'),
    description: first('description', 'og:description'),
    day: first('article:published_time', 'date'),
    author: first('author'),
    host: hostOf(first('canonical', 'og:url')),
  };
}

function textOf(node: Element | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
