import { hitsOf } from '../language/phrases';
import * as spanish from '../language/spanish/care';
import type { Rule } from '../rule';

/** `commit` goes back to the time when it was a crime; the other words call a death a success. */
const better: Record<string, string> = {
  'committed suicide': 'died by suicide',
  'commits suicide': 'dies by suicide',
  'commit suicide': 'die by suicide',
  'committing suicide': 'dying by suicide',
};
const pattern =
  /\bcommit(?:s|ted|ting)? suicide\b|\b(?:successful|completed|failed|unsuccessful)(?: suicide)? attempts?\b|\b(?:successful|completed|failed) suicides?\b|\bsuicide attempt (?:failed|succeeded)\b|\bcry for help\b|\bsuicide epidemic\b/gi;

export const suicideWords: Rule = {
  name: 'suicide-words',
  group: 'language',
  reason: 'Words that speak of crime or success hurt those who have lost somebody, and those who have survived.',
  of: ['articles', 'pages', 'topics', 'people'],
  check: (source) =>
    hitsOf(source, { en: pattern, es: spanish.suicideWords }[source.language]).map((hit) => {
      if (source.language === 'es')
        return {
          line: hit.line,
          column: hit.column,
          message: `"${hit.found}" judges, expected plain words, such as "murió por suicidio" or "intento de suicidio"`,
        };
      const plain = better[hit.found.toLowerCase()];
      const expected = plain ?? (/attempt/i.test(hit.found) ? 'suicide attempt' : 'plain words without judgment, such as "died by suicide"');
      const words = /^[A-Z]/.test(hit.found) && plain ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
      return {
        line: hit.line,
        column: hit.column,
        message: `"${hit.found}" judges, expected ${/ such as /.test(expected) ? expected : `"${expected}"`}`,
        fix: words ? hit.replacedBy(words) : undefined,
      };
    }),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'Murió por suicidio.' },
      'He died by suicide.',
      'After a suicide attempt, call 988.',
      'The company is committed to safety.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'Un hombre «cometió suicidio».',
        says: ['"cometió suicidio" judges, expected plain words, such as "murió por suicidio" or "intento de suicidio"'],
      },
      { body: 'He «committed suicide».', says: ['"committed suicide" judges, expected "died by suicide"'] },
      { body: 'After a «failed suicide attempt».', says: ['"failed suicide attempt" judges, expected "suicide attempt"'] },
    ],
  },
};
