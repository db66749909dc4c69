import { eachNode } from '../../content/markdown/walk';
import type { Remark, Rule } from '../rule';
import { textsOf } from '../texts';

export const plainMarkdown: Rule = {
  name: 'plain-markdown',
  group: 'shape',
  isLaw: true,
  reason: 'HTML in a text can break the page, or load things from other sites that watch the reader.',
  of: ['articles', 'people', 'topics', 'pages', 'glossary'],
  check(source) {
    const remarks: Remark[] = [];
    for (const { markdown, tree, at } of textsOf(source)) {
      if (!markdown.includes('<')) continue;
      eachNode(tree, ['html'], (node) => {
        // The closing half of a tag needs no finding of its own.
        if (node.value.startsWith('</')) return;
        remarks.push({ ...at(node.position?.start.offset), message: messageFor(node.value) });
      });
    }
    return remarks;
  },
  samples: {
    ok: ['A dose of < 5 mg.', 'Write `<b>` as such.', '[//]: # (a note to other editors)\n\nRest helps.'],
    notOk: [
      {
        body: 'Rest «<b>»really</b> helps.',
        says: ['the text holds HTML, "<b>", expected plain markdown; to show a < as such, write \\<'],
      },
      {
        body: '«<!-- to do -->»\n\nRest helps.',
        says: ['the text holds a note in HTML, "<!-- to do -->", expected a note in markdown: [//]: # (to do)'],
      },
    ],
  },
};

function messageFor(html: string): string {
  const found = JSON.stringify(html.slice(0, 40));
  const note = /^<!--\s*([\s\S]*?)\s*-->/.exec(html)?.[1];
  if (note === undefined) return `the text holds HTML, ${found}, expected plain markdown; to show a < as such, write \\<`;
  const words = note.replace(/\s+/g, ' ').slice(0, 40);
  return `the text holds a note in HTML, ${found}, expected a note in markdown: [//]: # ${/[()]/.test(words) ? JSON.stringify(words) : `(${words})`}`;
}
