import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../content/markdown/parse';
import type { Remark, Rule } from '../rule';
import { textsOf } from '../texts';

export const plainMarkdown: Rule = {
  name: 'plain-markdown',
  reason: 'HTML in a text can break the page, or load things from other sites that watch the reader.',
  of: ['articles', 'people', 'topics', 'pages', 'glossary'],
  check(source) {
    const remarks: Remark[] = [];
    for (const { markdown, at } of textsOf(source)) {
      visit(parseMarkdown(markdown), 'html', (node) => {
        // The closing half of a tag needs no finding of its own.
        if (node.value.startsWith('</')) return;
        const found = JSON.stringify(node.value.slice(0, 40));
        remarks.push({
          ...at(node.position?.start.offset),
          message: `the text holds HTML, ${found}, expected plain markdown; to show a < as such, write \\<`,
        });
      });
    }
    return remarks;
  },
};
