// Markdown text → syntax tree, with the references of the article known as footnote names.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The syntax tree of a body. Positions are those of `body`, whatever `citable` holds. */
export function parseMarkdown(body: string, citable: readonly string[] = []): Root {
  return parser.parse(body + definitionsFor(body, citable));
}

/**
 * `[^id]` is only a footnote where `[^id]:` is defined, so each citable id gets a definition behind the text, where it moves nothing.
 * An id that the text defines itself stays an ordinary footnote.
 */
function definitionsFor(body: string, citable: readonly string[]): string {
  const missing = citable.filter((id) => !definesFootnote(body, id));
  return missing.length > 0 ? `\n\n${missing.map((id) => `[^${id}]: ${id}`).join('\n\n')}\n` : '';
}

/** Whether the text itself says what footnote `[^id]` is. */
export function definesFootnote(body: string, id: string): boolean {
  return body.split(/\r?\n/).some((line) => line.trimStart().startsWith(`[^${id}]:`));
}
