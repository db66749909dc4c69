import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../content/markdown/parse';
import type { Rule } from '../rule';

export const plainMarkdown: Rule = {
  name: 'plain-markdown',
  reason: 'HTML in a text can break the page, or load things from other sites that watch the reader.',
  of: ['articles', 'people', 'topics', 'pages'],
  check(source) {
    const remarks: { line: number; column: number; message: string }[] = [];
    visit(parseMarkdown(source.body), 'html', (node) => {
      // The closing half of a tag needs no finding of its own.
      if (node.value.startsWith('</')) return;
      const place = source.inBody(node.position?.start.offset ?? 0);
      remarks.push({
        ...place,
        message: `the text holds HTML, ${JSON.stringify(node.value.slice(0, 40))}, expected plain markdown; to show a < as such, write \\<`,
      });
    });
    return remarks;
  },
};
