import { z } from 'zod';
import { isDraft } from '../garden';
import { registerOf } from '../garden/register';
import type { Rule } from '../rule';

const named = z.object({ title: z.string().catch(''), description: z.string().catch('') });

export const oneTitle: Rule = {
  name: 'one-title',
  group: 'shape',
  looksBeyond: true,
  reason: 'In a list or a search, two articles with one title cannot be told apart.',
  of: ['articles'],
  check(source, garden) {
    const { titles } = registerOf(garden);
    const own = named.catch({ title: '', description: '' }).parse(source.fields);
    return (['title', 'description'] as const).flatMap((field) => {
      const twin = titles.get(`${field} ${plain(own[field])}`)?.find((other) => other !== source && (isDraft(source) || !isDraft(other)));
      if (plain(own[field]) === '' || !twin) return [];
      return [{ ...source.where([field]), message: `the \`${field}\` is also that of ${twin.file}, expected one that tells them apart` }];
    });
  },
  samples: {
    ok: [
      { files: { 'content/articles/other.md': '---\ntitle: Resting well\n---\n\nRest.\n' } },
      { fields: { title: 'Resting well' }, files: { 'content/articles/other.md': '---\ntitle: Resting well\ndraft: true\n---\n\nRest.\n' } },
    ],
    notOk: [
      {
        fields: { title: '«Resting well»' },
        files: { 'content/articles/other.md': '---\ntitle: "Resting  well"\n---\n\nRest.\n' },
        says: ['the `title` is also that of content/articles/other.md, expected one that tells them apart'],
      },
    ],
  },
};

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
