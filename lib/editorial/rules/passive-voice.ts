import { isSentence } from '../language/phrases';
import { proseOf } from '../language/prose';
import { wholeArticle } from '../language/treatments';
import type { Rule } from '../rule';

/** "is given", "was quickly stopped", "be watched". */
const passive =
  /\b(?:am|is|are|was|were|be|been|being)\s(?:not\s|never\s|often\s|also\s|\w+ly\s)?(?:(?!(?:interested|tired|worried|scared|excited|supposed|used|needed|married|allowed|advanced|related|based|limited|united|indeed|naked|wicked|sacred|hundred|need|feed|seed|speed|freed|blessed|involved|depressed|stressed|relaxed|bored|confused|surprised|pleased|concerned)\b)\w{2,}ed|given|taken|shown|seen|known|found|made|done|held|kept|told|thought|brought|built|bought|caught|chosen|driven|forgotten|hidden|led|left|lost|meant|paid|put|read|said|sent|set|spoken|spent|taught|understood|worn|written|begun|drawn|grown)\b/i;

const mostShare = 0.25;
const leastSentences = 12;

export const passiveVoice: Rule = {
  name: 'passive-voice',
  group: 'language',
  reason: '"The dose is given" hides who gives it; a reader wants to know who does what.',
  of: ['articles', 'pages'],
  languages: ['en'],
  check(source) {
    const sentences = proseOf(source)
      .filter(isSentence)
      .flatMap((passage) => passage.sentences);
    const found = sentences.filter(({ words }) => passive.test(words));
    const share = found.length / Math.max(1, sentences.length);
    if (sentences.length < leastSentences || share <= mostShare) return [];
    const example = passive.exec(found[0]?.words ?? '')?.[0] ?? '';
    const message = `${Math.round(share * 100)} in 100 sentences are passive, such as "${example}", expected ${mostShare * 100} or fewer; say who does it`;
    return [{ ...wholeArticle(source), message }];
  },
  samples: {
    ok: ['A nurse gives the dose. '.repeat(12), 'The dose is given. '.repeat(6), 'You are tired and worried. '.repeat(12)],
    notOk: [
      {
        fields: { title: '«Sleeping well after an injury»' },
        body: `${'The dose is given. '.repeat(6)}${'A nurse helps. '.repeat(8)}`,
        says: ['33 in 100 sentences are passive, such as "is given", expected 25 or fewer; say who does it'],
      },
    ],
  },
};
