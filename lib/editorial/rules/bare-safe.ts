import { anyOf, claimsOf } from '../language/phrases';
import * as spanish from '../language/spanish/claims';
import type { Rule } from '../rule';

const safe = anyOf(
  /(?<!\b(?:you|they|we|people|patients?|everyone|someone|children|stay|keep|feel)\s)\b(?:is|are|be|been|was|remains?|considered|proven|very|extremely|generally|remarkably)\s(?:(?:very|extremely|generally|also|both|quite|remarkably)\s)*safe\b(?!\s(?:place|space|distance|to (?:ask|say|assume|call|talk|tell|drive|stop)))/,
  /\bsafe(?:,| and| &) (?:\w+ )?effective\b/,
  /\bsafe (?:treatment|option|therapy|alternative|choice|medicine|drug|solution)s?\b/,
  /\b(?:excellent|strong|proven|long|good|well-established|established|impressive) safety (?:record|profile)\b/,
  /\b(?:clinically|scientifically|medically) proven\b/,
  /\bproven (?:to|treatments?|therap(?:y|ies)|results|track record|method|solution|effective)\b/,
  /\bwell[- ]established\b/,
  /\b(?:is|are|highly|very|extremely|incredibly|remarkably) effective\b/,
);

export const bareSafe: Rule = {
  name: 'bare-safe',
  group: 'claims',
  reason: '"Safe" and "proven" end a reader\'s questions; say what was seen, in whom, and what the risks are.',
  of: ['articles', 'topics', 'pages'],
  check: (source) =>
    claimsOf(source, { en: safe, es: spanish.bareSafe }[source.language])
      .filter(({ sentence }) => !sentence.isCited && !/\bhow (?:safe|effective)\b/i.test(sentence.words))
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" stands alone, expected what was seen, in whom and for how long, with a [^reference], and the risks beside it`,
      })),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: '¿Es segura?' },
      '## Is ketamine safe?\n\nThat depends.',
      'Nobody has shown that it is safe over years.',
      'We do not know how safe it is.',
      'Staff watch you until you are safe to go home.',
      'In one trial of 4 weeks it was safe for most.[^daly-2019]',
      'Ask whether it is safe for you.',
      '"Safe and effective" is a phrase from ads; ask for the numbers.',
      'Keep it in a safe place. It is safe to ask.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'La ketamina «es muy segura».',
        says: ['"es muy segura" stands alone, expected what was seen, in whom and for how long, with a [^reference], and the risks beside it'],
      },
      {
        body: 'Ketamine «is safe».',
        says: ['"is safe" stands alone, expected what was seen, in whom and for how long, with a [^reference], and the risks beside it'],
      },
      {
        body: 'It is a «safe and effective» treatment with a «well-established safety record».',
        says: [
          '"safe and effective" stands alone, expected what was seen, in whom and for how long, with a [^reference], and the risks beside it',
          '"well-established safety record" stands alone, expected what was seen, in whom and for how long, with a [^reference], and the risks beside it',
        ],
      },
      {
        body: 'If you are worried, it «is very safe».',
        says: ['"is very safe" stands alone, expected what was seen, in whom and for how long, with a [^reference], and the risks beside it'],
      },
    ],
  },
};
