import { silenceOn } from '../language/sides';
import { cost as inSpanish } from '../language/spanish/sides';
import type { Rule } from '../rule';

const cost = /\b(?:costs?|price|prices|insurance|insurer|pay|pays|paid for|fees?|afford\w*|coverage)\b|\$\d/i;

export const tellsCost: Rule = {
  name: 'tells-cost',
  group: 'balance',
  reason: 'Cost decides for many readers, and they rarely dare to ask.',
  of: ['articles'],
  check: silenceOn(
    { en: { example: 'what it costs, what insurance pays, or that this page does not cover it', sentence: cost }, es: inSpanish },
    (example) => `the text says nothing of cost, expected ${example}`,
  ),
  samples: {
    ok: [
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: 'Ketamina para el ánimo bajo' },
        body: 'Pregunte cuánto cuesta y qué paga su seguro.',
      },
      { fields: { title: 'Ketamine for low mood' }, body: 'Ask about cost. This page does not cover it.' },
      { fields: { title: 'Ketamine for low mood' }, body: 'Insurance may pay for it.' },
      'Rest.',
    ],
    notOk: [
      {
        fields: { title: '«Ketamine for low mood»' },
        body: 'It may help.',
        says: ['the text says nothing of cost, expected what it costs, what insurance pays, or that this page does not cover it'],
      },
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: '«Ketamina para el ánimo bajo»' },
        body: 'Puede ayudar.',
        says: ['the text says nothing of cost, expected cuánto cuesta, qué paga el seguro, o que esta página no trata del costo'],
      },
    ],
  },
};
