import { visit } from 'unist-util-visit';
import { calloutKindOf, calloutKinds } from '../../content/markdown/callouts';
import { parseMarkdown } from '../../content/markdown/parse';
import { nearest } from '../nearest';
import type { Remark, Rule } from '../rule';

const known = Object.keys(calloutKinds);

export const callOuts: Rule = {
  name: 'call-outs',
  reason: 'A warning with a mistyped mark would look like an ordinary quotation.',
  of: ['articles', 'pages'],
  check(source) {
    const remarks: Remark[] = [];
    visit(parseMarkdown(source.body), 'blockquote', (quote) => {
      const kind = calloutKindOf(quote);
      if (kind === undefined || known.includes(kind)) return;
      const meant = nearest(kind, known);
      const help = meant ? `did you mean [!${meant}]?` : `expected one of: ${known.map((name) => `[!${name}]`).join(', ')}`;
      remarks.push({ ...source.inBody(quote.position?.start.offset ?? 0), message: `[!${kind}] is not a call-out, ${help}` });
    });
    return remarks;
  },
};
