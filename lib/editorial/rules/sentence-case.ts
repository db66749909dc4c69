import { proseOf } from '../language/prose';
import * as spanish from '../language/spanish/care';
import type { Remark, Rule } from '../rule';

/** Names that keep their capitals in any line. */
const names =
  /^(?:Spravato|Ketalar|Medicare|Medicaid|FDA|DEA|NIDA|English|Spanish|American|European|Cochrane|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I)$/;

export const sentenceCase: Rule = {
  name: 'sentence-case',
  group: 'language',
  reason: 'Capitals at every word slow the eye, most of all for readers with dyslexia.',
  of: ['articles', 'pages', 'topics'],
  check: (source) =>
    proseOf(source)
      .filter(({ kind }) => kind === 'title' || kind === 'heading')
      .flatMap(({ words, offset, kind }): Remark[] => {
        // What follows a colon begins anew.
        const inner = words
          .replace(/[:?.–—]\s+\S+/g, ':')
          .trim()
          .split(/\s+/)
          .slice(1);
        const judged = inner.filter((word) => /^\p{L}[\p{Ll}’'-]{2,}$/u.test(word) && !names.test(word) && !spanish.names.test(word));
        const capitals = judged.filter((word) => /^\p{Lu}/u.test(word));
        if (capitals.length < 2 || capitals.length < judged.length * 0.6) return [];
        return [
          {
            ...source.inFile(offset(0)),
            message: `the ${kind} ${JSON.stringify(words.trim())} has a capital at every word, expected one at its start only`,
          },
        ];
      }),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: '## Quién no debe recibirla\n\nNadie.' },
      '## What to do next\n\nRest.',
      '## How Spravato and the FDA differ\n\nRest.',
      '## Call the SAMHSA National Helpline for help\n\nRest.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: '## «Último Ensayo Clínico Pequeño»\n\nNadie.',
        says: ['the heading "Último Ensayo Clínico Pequeño" has a capital at every word, expected one at its start only'],
      },
      {
        body: '## «What» To Expect At Your Visit\n\nRest.',
        says: ['the heading "What To Expect At Your Visit" has a capital at every word, expected one at its start only'],
      },
    ],
  },
};
