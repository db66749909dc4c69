import { isSentence } from '../language/phrases';
import { proseOf } from '../language/prose';
import { wordsIn } from '../language/sentences';
import type { Remark, Rule } from '../rule';

/** GOV.UK's limit; the NHS aims at 20, which would flag every third sentence of careful health prose. */
const most = 25;

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
          if (count <= most) return [];
          const place = source.inFile(offset(start + words.search(/\S/)));
          return [{ ...place, message: `the sentence has ${count} words, expected ${most} or fewer; a full stop and a new start help` }];
        }),
      ),
  samples: {
    ok: [`${'word '.repeat(24)}end.`, 'Short.', `\`\`\`\n${'word '.repeat(40)}\n\`\`\``],
    notOk: [
      {
        body: `Short. «And»${' word'.repeat(25)}.`,
        says: ['the sentence has 26 words, expected 25 or fewer; a full stop and a new start help'],
      },
    ],
  },
};
