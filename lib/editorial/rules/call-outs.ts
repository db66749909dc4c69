import { calloutKindOf, calloutKinds } from '../../content/markdown/callouts';
import { eachNode } from '../../content/markdown/walk';
import { treeOf } from '../language/tree';
import { editDistance, nearest } from '../nearest';
import type { Remark, Rule } from '../rule';

const known: readonly string[] = calloutKinds;

export const callOuts: Rule = {
  name: 'call-outs',
  group: 'shape',
  reason: 'A warning with a mistyped mark would look like an ordinary quotation.',
  of: ['articles', 'pages'],
  check(source) {
    const remarks: Remark[] = [];
    eachNode(treeOf(source), ['blockquote'], (quote) => {
      const kind = calloutKindOf(quote);
      if (kind === undefined || known.includes(kind)) return;
      const meant = nearest(kind, known);
      const help = meant ? `did you mean [!${meant}]?` : `expected one of: ${known.map((name) => `[!${name}]`).join(', ')}`;
      const start = quote.position?.start.offset ?? 0;
      const written = source.body.indexOf(`[!`, start) + 2;
      const from = source.bodyAt + written;
      const fix = meant && editDistance(kind, meant) === 1 ? { from, to: from + kind.length, text: meant } : undefined;
      remarks.push({ ...source.inBody(start), message: `[!${kind}] is not a call-out, ${help}`, fix });
    });
    return remarks;
  },
  samples: {
    ok: ['> [!WARNING]\n> Do not drive today.', '> [!note]\n> Bring a list.', '> She said: [!] is odd.'],
    notOk: [
      { body: '«>» [!WARNNG]\n> Do not drive today.', says: ['[!WARNNG] is not a call-out, did you mean [!WARNING]?'] },
      { body: '«>» [!DANGER]\n> Do not drive.', says: ['[!DANGER] is not a call-out, expected one of: [!WARNING], [!NOTE], [!TIP]'] },
    ],
  },
};
