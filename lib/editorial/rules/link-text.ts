import { toString as textOf } from 'mdast-util-to-string';
import { eachNode } from '../../content/markdown/walk';
import * as spanish from '../language/spanish/care';
import type { Remark, Rule } from '../rule';
import { textsOf } from '../texts';

const empty =
  /^(?:(?:click|tap|press) (?:here|this|on this)|here|this|this (?:link|page|article|site|website)|link|more|read more|read on|learn more|find out more|more info(?:rmation)?|see more|details|go|continue(?: reading)?|download)[.!…]*$/i;

export const linkText: Rule = {
  name: 'link-text',
  group: 'shape',
  reason: 'Screen readers list the links of a page on their own, where "here" says nothing.',
  of: ['articles', 'people', 'topics', 'pages', 'glossary'],
  check(source) {
    const remarks: Remark[] = [];
    for (const { tree, at } of textsOf(source)) {
      eachNode(tree, ['link', 'linkReference'], (node) => {
        const place = at(node.position?.start.offset);
        const words = textOf(node).trim();
        if (words === '') remarks.push({ ...place, message: 'a link has no words, expected what the reader will find there' });
        else if (empty.test(words) || (source.language === 'es' && spanish.emptyLink.test(words)))
          remarks.push({ ...place, message: `the link says ${JSON.stringify(words)}, expected what the reader will find there` });
        else if (/^https?:\/\/\S+$/.test(words))
          remarks.push({
            ...place,
            message: `the link shows its address, ${JSON.stringify(shortened(words))}, expected what the reader will find there: [name of the page](address)`,
          });
      });
    }
    return remarks;
  },
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'Lea [qué esperar](https://example.org/).' },
      'Read [what to ask a clinic](/about).',
      'Chat at [988lifeline.org](https://988lifeline.org).',
      'We link here and there.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: '«[Haga clic aquí](https://example.org/)».',
        says: ['the link says "Haga clic aquí", expected what the reader will find there'],
      },
      { body: 'For fees, «[click here]»(/about).', says: ['the link says "click here", expected what the reader will find there'] },
      { body: '«[Learn more]»(/about)', says: ['the link says "Learn more", expected what the reader will find there'] },
      {
        body: 'See «https://example.org/a».',
        says: ['the link shows its address, "https://example.org/a", expected what the reader will find there: [name of the page](address)'],
      },
    ],
  },
};

function shortened(address: string): string {
  return address.length > 40 ? `${address.slice(0, 39)}…` : address;
}
