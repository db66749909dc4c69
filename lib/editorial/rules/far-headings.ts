import { proseOf } from '../language/prose';
import { wordsIn } from '../language/sentences';
import type { Remark, Rule } from '../rule';

/** As with sentences, Spanish says the same in about a sixth more words. */
const most = { en: 250, es: 300 };

export const farHeadings: Rule = {
  name: 'far-headings',
  group: 'language',
  reason: 'Most readers look for one answer; headings are how they find it.',
  of: ['articles', 'pages'],
  check(source) {
    const remarks: Remark[] = [];
    let run: { words: number; offset: number } | undefined;
    const close = () => {
      if (run && run.words > most[source.language])
        remarks.push({
          ...source.inFile(run.offset),
          message: `${run.words} words follow without a heading, expected one at least every ${most[source.language]}`,
        });
      run = undefined;
    };
    for (const { kind, words, offset } of proseOf(source)) {
      if (kind === 'heading' || kind === 'question') close();
      if (kind !== 'paragraph' && kind !== 'item') continue;
      run = { words: (run?.words ?? 0) + wordsIn(words).length, offset: run?.offset ?? offset(0) };
    }
    close();
    return remarks;
  },
  samples: {
    ok: [`${'word '.repeat(200)}\n\n## Risks\n\n${'word '.repeat(200)}`],
    notOk: [
      { body: `Short.\n\n## Risks\n\n«word» ${'word '.repeat(250)}`, says: ['251 words follow without a heading, expected one at least every 250'] },
    ],
  },
};
