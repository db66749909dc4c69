import type { Passage } from '../language/passage';
import { hitsOf } from '../language/phrases';
import { proseOf } from '../language/prose';
import * as spanish from '../language/spanish/care';
import type { Remark, Rule } from '../rule';

/** Capital letters that stand for words: TRD, SSRIs, PTSD. Not part of a longer name (KARMA-Dep 2) and no Roman number. */
const letters = /(?<![\w-])(?![IVXLCDM]+\b)[A-Z]{2,6}s?(?![\w*-])/g;

/** Known to everybody, or names that nobody writes out. */
const known =
  /^(?:US|USA|UK|EU|UN|TV|PDF|OK|FAQs?|AM|PM|ID|IDs|MD|DO|RN|PhD|NP|PA|HIV|AIDS|DNA|IQ|GP|ER|CEO|HTML|NHS|NASA|COVID|SAMHSA|ATM|ZIP|IT|PMC|NMDA|XR|SR|ER|([A-Z])\1+)$/;

export const abbreviations: Rule = {
  name: 'abbreviations',
  group: 'language',
  reason: 'A reader who meets letters they do not know has to stop, or guess.',
  of: ['articles', 'pages', 'topics'],
  check(source) {
    const seen = new Set<string>();
    const prose = proseOf(source);
    return hitsOf(source, letters, isText).flatMap(({ found, sentence, line, column }): Remark[] => {
      const short = found.replace(/s$/, '');
      if (
        known.test(found) ||
        known.test(short) ||
        (source.language === 'es' && spanish.knownLetters.test(found)) ||
        seen.has(short) ||
        isShouted(sentence.words)
      )
        return [];
      seen.add(short);
      if (prose.some(({ words }) => expands(words, short))) return [];
      return [
        {
          line,
          column,
          message: `"${found}" is never written out, expected the words with the letters behind them at its first use: "… (${found})"`,
        },
      ];
    });
  },
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'Envíe AYUDA al 988. Un programa llamado REMS.' },
      'Treatment-resistant depression (TRD) is common. TRD can last.',
      'TMS (transcranial magnetic stimulation) is one. TMS helps some.',
      'MAOIs, an older kind of antidepressant, and a program called REMS. Its advisory body, NICE, agrees.',
      'The STAR\\*D study of quetiapine XR.',
      'In the US, call the SAMHSA helpline.',
      'It is in Schedule III. The KARMA-Dep trial was small.',
      'DO NOT DRIVE TODAY.',
    ],
    notOk: [
      {
        body: 'Ask about «TRD». Then ask about TRD again.',
        says: ['"TRD" is never written out, expected the words with the letters behind them at its first use: "… (TRD)"'],
      },
      {
        body: 'Options are talking therapy, «TMS», and pills.',
        says: ['"TMS" is never written out, expected the words with the letters behind them at its first use: "… (TMS)"'],
      },
      {
        body: 'Pills such as «SSRIs» help.',
        says: ['"SSRIs" is never written out, expected the words with the letters behind them at its first use: "… (SSRIs)"'],
      },
    ],
  },
};

function isText({ kind }: Passage): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'cell' || kind === 'answer';
}

/** "words (TRD)", "TRD (words)", "a program called REMS", "its advisory body, NICE, says", "MAOIs, an older kind". */
function expands(words: string, short: string): boolean {
  if (words.includes(`(${short}`) || words.includes(`, ${short})`)) return true;
  const own = `(?<!\\w)${short}s?`;
  return new RegExp(
    `${own},? \\(\\w|\\b(?:called|named|llamad[oa]) ${own}|\\b(?:body|agency|board|group|institute|office|service), ${own},|${own}, (?:an?|the|which|or|una?|el|la|que|o)\\b`,
  ).test(words);
}

/** A whole sentence in capitals is shouting, not letters that stand for words. */
function isShouted(sentence: string): boolean {
  const all = sentence.match(/[A-Za-z]+/g) ?? [];
  return all.length > 2 && all.every((word) => word === word.toUpperCase());
}
