// Syntax tree → HTML that is safe to show: raw HTML is never passed on, and only known elements and harmless addresses come through.
import type { Element, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type Language, languages } from '../../site/languages/language';
import { setWords } from './set-words';

/** GitHub's list, narrowed to addresses that a health article needs, plus the marks that our own compiler sets. */
const schema: Options = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => !['input', 'picture', 'source'].includes(name))],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id', 'align', 'ariaLabel', 'role', 'tabIndex', 'scope', 'width', 'height'],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref', 'title'],
    p: [['className', 'callout-title']],
    sup: [['className', 'citation']],
    div: ['dataKind', ['className', 'table-scroll', 'callout']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    img: ['src', 'alt', 'title', 'loading'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
  // Ids come from our compiler alone: an author cannot write HTML.
  clobber: [],
  clobberPrefix: '',
};

const renderers = new Map(languages.map((language) => [language, rendererOf(language)]));

function rendererOf(language: Language) {
  const { notes, back, backTo } = setWords[language];
  return unified()
    .use(remarkRehype, {
      clobberPrefix: 'note-',
      footnoteLabel: notes,
      footnoteBackContent: back,
      footnoteBackLabel: (reference, again) => backTo(reference + 1, again),
    })
    .use(rehypeSanitize, schema)
    .freeze();
}

/** The HTML tree of a markdown tree, with what it sets in words of its own in that language. */
export function toHast(tree: Root, language: Language): HastRoot {
  return (renderers.get(language) ?? rendererOf(language)).runSync(tree);
}

/** HTML text of some nodes of an HTML tree, without white space around it. */
export function htmlOf(nodes: HastRoot['children']): string {
  return toHtml({ type: 'root', children: nodes }).trim();
}

/** The node as an element of that name, or undefined when it is anything else. */
export function elementNamed(tagName: string, node: HastRoot['children'][number]): Element | undefined {
  return node.type === 'element' && node.tagName === tagName ? node : undefined;
}
