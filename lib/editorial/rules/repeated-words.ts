import { hitsOf } from '../language/phrases';
import * as spanish from '../language/spanish/care';
import type { Rule } from '../rule';

/** Only words that never rightly follow themselves; "had had" and "that that" can. */
const doubled = /\b(the|a|an|of|to|and|for|with|or|your|we|they|this|from|by|at|be|are|was|were|have|if|but|not|its|their|our)\s+\1\b/gi;

export const repeatedWords: Rule = {
  name: 'repeated-words',
  group: 'language',
  reason: 'A slip makes readers wonder what else was not looked at.',
  of: ['articles', 'pages', 'topics', 'people'],
  check: (source) =>
    hitsOf(source, { en: doubled, es: spanish.doubled }[source.language]).map((hit) => {
      const once = hit.found.split(/\s/)[0] ?? '';
      return { line: hit.line, column: hit.column, message: `"${hit.found}" repeats a word, expected "${once}"`, fix: hit.replacedBy(once) };
    }),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'Poco a poco, y muy bien.' },
      'They had had enough, and knew that that was so.',
      'Over and over.',
    ],
    notOk: [
      { file: 'content/es/articles/nuevo.md', body: 'Pregunte en «la la» clínica.', says: ['"la la" repeats a word, expected "la"'] },
      { body: 'Ask «the the» nurse.', says: ['"the the" repeats a word, expected "the"'] },
    ],
  },
};
