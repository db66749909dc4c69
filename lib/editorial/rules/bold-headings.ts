import { toString as textOf } from 'mdast-util-to-string';
import { eachNode } from '../../content/markdown/walk';
import { treeOf } from '../language/tree';
import type { Remark, Rule } from '../rule';

export const boldHeadings: Rule = {
  name: 'bold-headings',
  group: 'shape',
  reason: 'A line in bold looks like a heading, and to a screen reader it is none: the section cannot be found.',
  of: ['articles', 'pages'],
  check(source) {
    const remarks: Remark[] = [];
    eachNode(treeOf(source), ['paragraph'], (paragraph, index, parent) => {
      const [only] = paragraph.children;
      if (parent.type !== 'root' || paragraph.children.length !== 1 || only?.type !== 'strong') return;
      const words = textOf(only).trim();
      // A whole sentence in bold is emphasis, and the last line heads nothing.
      if (words.length > 80 || /[.!,;]$/.test(words) || index === parent.children.length - 1) return;
      remarks.push({
        ...source.inBody(paragraph.position?.start.offset ?? 0),
        message: `${JSON.stringify(words)} is in bold like a heading, expected ## or ### in front of it instead`,
      });
    });
    return remarks;
  },
  samples: {
    ok: ['**Call 911 if life is in danger.**\n\nThen wait.', 'Some words are **bold**.\n\nMore.', '- **Dose**\n- **Time**', '**The end**'],
    notOk: [{ body: '«**Risks**»\n\nSome.', says: ['"Risks" is in bold like a heading, expected ## or ### in front of it instead'] }],
  },
};
