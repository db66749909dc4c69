import { isQuoted } from '../language/context';
import { hitsOf } from '../language/phrases';
import type { Rule } from '../rule';

export const exclamationMarks: Rule = {
  name: 'exclamation-marks',
  group: 'language',
  reason: 'In a text on health, a raised voice sounds like selling or like alarm.',
  of: ['articles', 'pages', 'topics', 'people'],
  check: (source) =>
    hitsOf(source, /!+(?=["”’)\s]|$)/g)
      .filter(({ sentence, from }) => !isQuoted(sentence.passage, sentence.start + from))
      .map(({ line, column }) => ({ line, column, message: 'the sentence raises its voice, expected a full stop instead of "!"' })),
  samples: {
    ok: ['Rest well.', '> [!NOTE]\n> Rest.', 'She said "Stop!" and left.'],
    notOk: [{ body: 'Feel better today«!»', says: ['the sentence raises its voice, expected a full stop instead of "!"'] }],
  },
};
