import { hitsOf } from '../language/phrases';
import type { Rule } from '../rule';

const shorthand: Record<string, string> = {
  'e.g.': 'for example',
  'i.e.': 'that is',
  etc: 'and so on',
  viz: 'namely',
  'vs.': 'compared with',
  vs: 'compared with',
};
const pattern = /(?<![\w./])(?:e\.g\.|i\.e\.|etc\b|viz\b|vs\.|vs\b)/gi;
/** These two can be exchanged in any sentence. */
const exchangeable = ['e.g.', 'i.e.'];

export const latinShorthand: Rule = {
  name: 'latin-shorthand',
  group: 'language',
  reason: 'Many readers do not know these letters, and some screen readers spell them out.',
  of: ['articles', 'pages', 'topics', 'people'],
  languages: ['en'],
  check: (source) =>
    hitsOf(source, pattern).map((hit) => {
      const key = hit.found.toLowerCase();
      const words = shorthand[key] ?? '';
      return {
        line: hit.line,
        column: hit.column,
        message: `"${hit.found}" is Latin, expected "${words}"`,
        fix: exchangeable.includes(key) && hit.found === key ? hit.replacedBy(words) : undefined,
      };
    }),
  samples: {
    ok: ['For example, rest.', 'See https://example.org/etc/e.g.html', 'Fetch it.'],
    notOk: [
      { body: 'Pain medicine, «e.g.» ibuprofen.', says: ['"e.g." is Latin, expected "for example"'] },
      { body: 'Rest, sleep, «etc». help.', says: ['"etc" is Latin, expected "and so on"'] },
    ],
  },
};
