import { isQuoted } from '../language/context';
import { type Hit, hitsOf } from '../language/phrases';
import * as spanish from '../language/spanish/care';
import type { Remark, Rule } from '../rule';

/** Words that make a person their illness, or that blame; and what to write instead. After NIDA's "Words Matter" and the NHS service manual. */
const terms: { find: RegExp; instead: string }[] = [
  { find: /\b(?:recovering|former|reformed|ex-)\s?addicts?\b/gi, instead: 'a person in recovery' },
  {
    find: /(?<!\b(?:recovering|former|reformed|ex-)\s?)\b(?:addicts?|junkies?|druggies?|drug users?)\b/gi,
    instead: 'a person with a substance use disorder, or a person who uses drugs',
  },
  { find: /\b(?:drug|substance|alcohol|ketamine) abusers?\b/gi, instead: 'a person who uses substances' },
  {
    find: /(?<!\bInstitute on\s|\bJournal of\s)\b(?:drug|substance|alcohol) abuse\b(?! and (?:Mental Health Services|misuse))/gi,
    instead: 'substance use, misuse, or a substance use disorder',
  },
  { find: /(?<!non-)\balcoholics?\b(?! (?:drinks?|beverages?|content|anonymous))/gi, instead: 'a person with alcohol use disorder' },
  { find: /\b(?:drug|bad) habits?\b|\bkick(?:ed|ing)? the habit\b/gi, instead: 'substance use disorder' },
  {
    find: /\b(?:stay(?:ed|ing|s)?|get(?:ting|s)?|got|been|being)\sclean\b|\b(?:clean|dirty) (?:urine|drug test)s?\b/gi,
    instead: 'not using, in recovery; of a test, negative or positive',
  },
  { find: /\baddicted bab(?:y|ies)\b/gi, instead: 'a baby exposed to substances' },
  { find: /\b(?:relaps(?:e|ed|es) (?:in)?to (?:drug|substance|alcohol|using)\b\w*)/gi, instead: 'a return to use' },
  { find: /\bnon-?complian(?:t|ce)\b/gi, instead: 'did not take it, with the reason' },
  {
    find: /\b(?:patients?|people|who|they|she|he) (?:have |has )?failed (?:\w+ )?(?:treatments?|medications?|medicines?|antidepressants?|therapy)\b|\btreatment failures?\b/gi,
    instead: 'the treatment did not help',
  },
  { find: /\btreatment-resistant (?:patients?|people|persons?)\b/gi, instead: 'people with treatment-resistant depression' },
  { find: /\bopioid (?:substitution|replacement) (?:therapy|treatment)\b/gi, instead: 'medicine for opioid use disorder' },
  {
    find: /\b(?:the|a|an) (?:mentally ill|insane)\b|\bmentally ill (?:person|people|patients?)\b/gi,
    instead: 'a person with a mental health condition',
  },
  {
    find: /\bschizophrenics?\b(?!\s(?:disorder|symptoms?|spectrum))|\b(?:a|the) bipolars?\b(?!\s(?:disorder|illness|depression))|\bdepressives\b|\bpsychotics\b/gi,
    instead: 'a person with schizophrenia, bipolar disorder or depression',
  },
  {
    find: /\bsuffer(?:s|ed|ing)? from\b|\bafflicted (?:with|by)\b|\b(?:victims?|sufferers?) of (?:depression|anxiety|addiction|mental|PTSD|trauma)\b/gi,
    instead: 'has, or lives with',
  },
  { find: /\b(?:crazy|lunatics?|psychos?|deranged|nutcases?)\b/gi, instead: 'the symptom or behavior itself' },
  { find: /\bwheelchair-bound\b|\bconfined to a wheelchair\b/gi, instead: 'who uses a wheelchair' },
];

export const personFirst: Rule = {
  name: 'person-first',
  group: 'language',
  reason: 'People are more than an illness; words that label or blame keep some of them from asking for help.',
  of: ['articles', 'pages', 'topics', 'people'],
  check: (source) =>
    (source.language === 'es' ? spanish.people : terms).flatMap(({ find, instead }) =>
      hitsOf(source, find)
        .filter((hit) => !isCitedWord(hit))
        .map(
          ({ line, column, found }): Remark => ({
            line,
            column,
            message: `"${found}" labels or blames a person, expected words such as: ${instead}`,
          }),
        ),
    ),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'Una persona con un trastorno por consumo de sustancias.' },
      'A person with a substance use disorder can get help.',
      'The label has a boxed warning on "drug abuse".',
      'The National Institute on Drug Abuse has a page. So has the Substance Abuse and Mental Health Services Administration.',
      'Do not drink alcoholic drinks. Alcoholics Anonymous meets weekly.',
      'Ketamine can be addictive, and people can become addicted to it.',
      'Keep the room clean. Relapse of depression is common.',
      'She has a bipolar disorder.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'Ayuda a «los adictos».',
        says: [
          '"los adictos" labels or blames a person, expected words such as: una persona con un trastorno por consumo de sustancias, o una persona que consume drogas',
        ],
      },
      {
        body: 'Many «addicts» recover.',
        says: ['"addicts" labels or blames a person, expected words such as: a person with a substance use disorder, or a person who uses drugs'],
      },
      { body: 'She «suffers from» depression.', says: ['"suffers from" labels or blames a person, expected words such as: has, or lives with'] },
      {
        body: 'People with a history of «substance abuse».',
        says: ['"substance abuse" labels or blames a person, expected words such as: substance use, misuse, or a substance use disorder'],
      },
    ],
  },
};

/** A word in quotation marks is somebody else's. */
function isCitedWord({ sentence, from }: Hit): boolean {
  return isQuoted(sentence.passage, sentence.start + from);
}
