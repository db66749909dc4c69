import { isSentence } from '../language/phrases';
import { proseOf } from '../language/prose';
import { wordsIn } from '../language/sentences';
import type { Remark, Rule } from '../rule';

/**
 * GOV.UK's limit; the NHS aims at 20, which would flag every third sentence of careful health prose. Spanish needs about a sixth more words
 * to say the same (in our own articles 10 to 19 %), so its limit is higher.
 */
const most = { en: 25, es: 30 };

export const longSentences: Rule = {
  name: 'long-sentences',
  group: 'language',
  reason: 'At the end of a long sentence, a tired reader has forgotten how it began.',
  of: ['articles', 'pages', 'topics'],
  check: (source) =>
    proseOf(source)
      .filter(isSentence)
      .flatMap(({ sentences, offset }) =>
        sentences.flatMap(({ words, start }): Remark[] => {
          const count = wordsIn(words).length;
          if (count <= most[source.language]) return [];
          const place = source.inFile(offset(start + words.search(/\S/)));
          return [
            { ...place, message: `the sentence has ${count} words, expected ${most[source.language]} or fewer; a full stop and a new start help` },
          ];
        }),
      ),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: `${'palabra '.repeat(29)}fin.` },
      `${'word '.repeat(24)}end.`,
      'Short.',
      `\`\`\`\n${'word '.repeat(40)}\n\`\`\``,
    ],
    notOk: [
      {
        body: `Short. «And»${' word'.repeat(25)}.`,
        says: ['the sentence has 26 words, expected 25 or fewer; a full stop and a new start help'],
      },
    ],
  },
};
