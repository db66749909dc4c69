import { proseOf } from '../language/prose';
import type { Remark, Rule } from '../rule';

const most = 5;

export const longParagraphs: Rule = {
  name: 'long-paragraphs',
  group: 'language',
  reason: 'A wall of text is skipped, and with it what stands in its middle.',
  of: ['articles', 'pages', 'topics'],
  check: (source) =>
    proseOf(source)
      .filter(({ kind }) => kind === 'paragraph' || kind === 'answer')
      .flatMap(({ sentences, offset }): Remark[] =>
        sentences.length > most
          ? [
              {
                ...source.inFile(offset(0)),
                message: `the paragraph has ${sentences.length} sentences, expected ${most} or fewer; break it where the thought turns`,
              },
            ]
          : [],
      ),
  samples: {
    ok: ['One. Two. Three. Four. Five.', '- One. Two. Three. Four. Five. Six.'],
    notOk: [
      {
        body: '«One». Two. Three. Four. Five. Six.',
        says: ['the paragraph has 6 sentences, expected 5 or fewer; break it where the thought turns'],
      },
    ],
  },
};
