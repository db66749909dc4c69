import { toString as textOf } from 'mdast-util-to-string';
import { commentLabel } from '../allowing/allowances';
import { treeOf } from '../language/tree';
import type { Remark, Rule } from '../rule';

export const emptySections: Rule = {
  name: 'empty-sections',
  group: 'shape',
  reason: 'A heading promises an answer; below this one there is none.',
  of: ['articles', 'pages'],
  check(source) {
    const blocks = treeOf(source).children.filter((block) => block.type !== 'definition' || block.label !== commentLabel);
    return blocks.flatMap((block, index): Remark[] => {
      if (block.type !== 'heading') return [];
      const next = blocks[index + 1];
      if (next && (next.type !== 'heading' || next.depth > block.depth)) return [];
      const message = `nothing stands below the heading ${JSON.stringify(textOf(block))}, expected its text, or no heading`;
      return [{ ...source.inBody(block.position?.start.offset ?? 0), message }];
    });
  },
  samples: {
    ok: ['## Risks\n\n### For children\n\nSome.', '## Risks\n\n- One'],
    notOk: [
      { body: '«##» Risks\n\n## Benefits\n\nSome.', says: ['nothing stands below the heading "Risks", expected its text, or no heading'] },
      { body: 'Some.\n\n«##» Sources', says: ['nothing stands below the heading "Sources", expected its text, or no heading'] },
    ],
  },
};
