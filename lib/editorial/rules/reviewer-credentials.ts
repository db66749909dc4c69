import { z } from 'zod';
import * as spanish from '../language/spanish/care';
import type { Rule } from '../rule';

const named = z.object({ reviewer: z.string() });
const described = z.object({ credentials: z.string() });

/** What stands where something is still to be filled in. */
const unfilled = /\b(?:not (?:yet )?filled|to be (?:filled|added|confirmed)|tb[adc]|todo|to do|go here|example|placeholder|lorem|xxx)\b|^[\s?.…-]*$/i;

export const reviewerCredentials: Rule = {
  name: 'reviewer-credentials',
  group: 'review',
  looksBeyond: true,
  reason: '"Reviewed by" is worth what the reviewer has learned; readers must be able to see it.',
  of: ['articles'],
  check(source, { people }) {
    const reviewer = named.safeParse(source.fields).data?.reviewer;
    const person = people.find(({ slug }) => slug === reviewer);
    if (!reviewer || !person) return [];
    const credentials = described.safeParse(person.fields).data?.credentials;
    if (credentials !== undefined && !(unfilled.test(credentials) || spanish.unfilled.test(credentials))) return [];
    const message = `\`reviewer\` is ${JSON.stringify(reviewer)}, whose file ${person.file} does not say what they are, expected \`credentials\` there, such as MD, psychiatrist`;
    return [{ ...source.where(['reviewer']), message }];
  },
  samples: {
    ok: [{}, { fields: { reviewer: 'nobody-yet' } }],
    notOk: [
      {
        fields: { reviewer: '«dr-lee»' },
        files: { 'content/people/dr-lee.md': '---\nname: A. Lee\n---\n\nHello.\n' },
        says: [
          '`reviewer` is "dr-lee", whose file content/people/dr-lee.md does not say what they are, expected `credentials` there, such as MD, psychiatrist',
        ],
      },
      {
        fields: { reviewer: '«dr-lee»' },
        files: { 'content/people/dr-lee.md': '---\nname: A. Lee\ncredentials: To be confirmed\n---\n\nHello.\n' },
        says: [
          '`reviewer` is "dr-lee", whose file content/people/dr-lee.md does not say what they are, expected `credentials` there, such as MD, psychiatrist',
        ],
      },
    ],
  },
};
