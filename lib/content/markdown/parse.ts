// Markdown text → syntax tree, with the references of the article known as footnote names.
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
/** The same without the addresses that become links by themselves: looking for them at every letter takes 40 of 100 parts of the time (2026-11). */
const parserOfWords = unified().use(remarkParse).use(withoutBareAddresses).freeze();

/** The syntax tree of a body. Positions are those of `body`, whatever `citable` holds. */
export function parseMarkdown(body: string, citable: readonly string[] = []): Root {
  const text = body + definitionsFor(body, citable);
  return (mayHoldBareAddress.test(text) ? parser : parserOfWords).parse(text);
}

/** What such an address begins with or holds, also where a character of it is escaped or written as `&#64;`. */
export const mayHoldBareAddress = /http|www|[@\\&]/i;

function withoutBareAddresses(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()];
  data.fromMarkdownExtensions = [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()];
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
