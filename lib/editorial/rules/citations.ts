import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { definesFootnote, parseMarkdown } from '../../content/markdown/parse';
import { chosenFrom } from '../explain';
import type { Place } from '../finding';
import type { Remark, Rule } from '../rule';
import type { Source } from '../source';

const cited = z.object({
  references: z.array(z.object({ id: z.string() })).catch([]),
  questions: z.array(z.object({ answer: z.string().catch('') })).catch([]),
});

export const citations: Rule = {
  name: 'citations',
  reason: 'Readers check what we say by its sources; a mark that leads nowhere looks like a claim that nobody can check.',
  of: ['articles'],
  check(source) {
    const { references, questions } = cited.catch({ references: [], questions: [] }).parse(source.fields);
    const ids = references.map(({ id }) => id);
    const inText = marksIn(source.body, (offset) => source.inBody(offset));
    const inAnswers = questions.flatMap(({ answer }, index) => marksIn(answer, () => source.where(['questions', index, 'answer'])));
    const unknown = [...inText, ...inAnswers].filter(({ id }) => !ids.includes(id) && !definesFootnote(source.body, id));
    return [
      ...unknown.map(({ id, place }) => ({ ...place, message: `the citation [^${id}] has no reference, expected ${chosenFrom(ids, id)}` })),
      ...repeated(source, ids),
    ];
  },
};

/** Every `[^id]` in running text; those inside code are shown as written. */
function marksIn(text: string, placeAt: (offset: number) => Place) {
  const marks: { id: string; place: Place }[] = [];
  visit(parseMarkdown(text), 'text', (node) => {
    const start = node.position?.start.offset ?? 0;
    const written = text.slice(start, node.position?.end.offset);
    for (const match of written.matchAll(/\[\^([^\]\s]+)\]/g)) marks.push({ id: match[1] ?? '', place: placeAt(start + match.index) });
  });
  return marks;
}

function repeated(source: Source, ids: readonly string[]): Remark[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const place = source.where(['references', index, 'id']);
    return [
      {
        ...place,
        message: `the reference id ${JSON.stringify(id)} is used twice, expected a different id for each (first: line ${source.where(['references', first, 'id']).line})`,
      },
    ];
  });
}
