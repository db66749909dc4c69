import { z } from 'zod';
import { firstOf } from '../garden';
import type { Rule } from '../rule';

const words = (...ids: string[]) => `inquiryTopics:\n${ids.map((id) => `  - { id: ${id}, label: Una pregunta }\n`).join('')}`;
const english = { 'content/site.yml': 'inquiryTopics:\n  - { id: question, label: A question }\n  - { id: other, label: Something else }\n' };
const file = 'content/es/site.yml';

export const sameChoices: Rule = {
  name: 'same-choices',
  group: 'shape',
  isLaw: true,
  looksBeyond: true,
  reason: 'In every language a visitor must be able to choose the same, and staff must know what was chosen.',
  of: ['translatedSite'],
  check(source, garden) {
    const wanted = idsIn(firstOf(garden).site.fields);
    const found = idsIn(source.fields);
    // A list that cannot be read is the business of `shape`.
    if (!wanted || !found) return [];
    const missing = wanted.filter((id) => !found.includes(id));
    const place = source.where(['inquiryTopics']);
    const unknown = found.flatMap((id, index) => {
      const says = (what: string) => [
        { ...source.where(['inquiryTopics', index, 'id']), message: `\`inquiryTopics\` item ${index + 1} is ${JSON.stringify(id)}, ${what}` },
      ];
      if (!wanted.includes(id)) return says(`which ${firstOf(garden).site.file} does not have, expected one of: ${wanted.join(', ')}`);
      return found.indexOf(id) < index ? says('which stands here twice, expected each once') : [];
    });
    return missing.length > 0
      ? [{ ...place, message: `\`inquiryTopics\` has no words for ${missing.join(', ')}, expected a label for each` }, ...unknown]
      : unknown;
  },
  samples: {
    ok: [{ file, text: words('other', 'question'), files: english }],
    notOk: [
      {
        file,
        text: 'inquiryTopics:\n  «-» { id: question, label: Una pregunta }\n  - { id: «ohter», label: Otro asunto }\n',
        files: english,
        says: [
          '`inquiryTopics` has no words for other, expected a label for each',
          '`inquiryTopics` item 2 is "ohter", which content/site.yml does not have, expected one of: question, other',
        ],
      },
    ],
  },
};

const withTopics = z.object({ inquiryTopics: z.array(z.object({ id: z.string() })) });

function idsIn(fields: unknown): string[] | undefined {
  return withTopics.safeParse(fields).data?.inquiryTopics.map(({ id }) => id);
}
