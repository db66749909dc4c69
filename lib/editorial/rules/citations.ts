import { z } from 'zod';
import { definesFootnote } from '../../content/markdown/parse';
import { eachNode } from '../../content/markdown/walk';
import { chosenFrom } from '../explain';
import type { Place } from '../finding';
import type { Remark, Rule } from '../rule';
import type { Source } from '../source';
import { type Text, textsOf } from '../texts';

const withReferences = z.object({ references: z.array(z.object({ id: z.string().catch('') }).catch({ id: '' })).catch([]) });

const oneReference = '[{ id: lee-2020, title: Sleep and healing, authors: Lee A, source: Sleep, year: 2020, doi: 10.1000/sleep }]';

export const citations: Rule = {
  name: 'citations',
  group: 'shape',
  reason: 'Readers check what we say by its sources; a mark that leads nowhere looks like a claim that nobody can check.',
  of: ['articles'],
  check(source) {
    const { references } = withReferences.catch({ references: [] }).parse(source.fields);
    const ids = references.map(({ id }) => id);
    const marks = textsOf(source).flatMap(marksIn);
    const unknown = marks.filter(({ id }) => !ids.includes(id) && !definesFootnote(source.body, id));
    return [
      ...(ids.length === 0 ? allUnknown(unknown) : unknown.map((mark) => oneUnknown(mark, ids))),
      ...repeated(source, ids),
      ...uncited(source, ids, marks),
    ];
  },
  samples: {
    ok: [
      { body: 'It helps.[^lee-2020]', fields: { references: oneReference } },
      'A note.[^1]\n\n[^1]: An ordinary footnote.',
      'Write `[^name]` to cite.',
      { fields: { references: oneReference, questions: '[{ question: Does it help?, answer: "Yes, it does.[^lee-2020]" }]' } },
    ],
    notOk: [
      { body: 'It helps.«[^lee-2020]»', says: ['the citation [^lee-2020] has no reference, expected `references` in the front matter'] },
      {
        body: 'It helps.[^lee-2020] It does.«[^lee-2002]»',
        fields: { references: oneReference },
        says: ['the citation [^lee-2002] has no reference, expected lee-2020 (one of: lee-2020)'],
      },
      {
        body: 'It helps.',
        fields: { references: oneReference.replace('lee-2020', '«lee-2020»') },
        says: ['the reference "lee-2020" is not cited, expected [^lee-2020] where the text leans on it'],
      },
    ],
  },
};

interface Mark {
  id: string;
  place: Place;
}

/** Every `[^id]` in running text; those inside code are shown as written. */
function marksIn({ markdown, tree, at }: Text): Mark[] {
  const marks: Mark[] = [];
  eachNode(tree, ['footnoteReference', 'text'], (node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'footnoteReference') marks.push({ id: node.identifier, place: at(start) });
    if (node.type !== 'text') return;
    const written = markdown.slice(start, node.position?.end.offset);
    if (!written.includes('[^')) return;
    for (const match of written.matchAll(/\[\^([^\]\s]+)\]/g)) marks.push({ id: match[1] ?? '', place: at(start + match.index) });
  });
  return marks;
}

function oneUnknown({ id, place }: Mark, ids: readonly string[]): Remark {
  return { ...place, message: `the citation [^${id}] has no reference, expected ${chosenFrom(ids, id)}` };
}

/** An article without any reference has one fault, not one for each citation. */
function allUnknown(marks: readonly Mark[]): Remark[] {
  const [first] = marks;
  if (!first) return [];
  const others = marks.length > 1 ? ` and ${marks.length - 1} more` : '';
  return [{ ...first.place, message: `the citation [^${first.id}]${others} has no reference, expected \`references\` in the front matter` }];
}

function uncited(source: Source, ids: readonly string[], marks: readonly Mark[]): Remark[] {
  return ids.flatMap((id, index) => {
    if (id === '' || marks.some((mark) => mark.id === id)) return [];
    return [
      {
        ...source.where(['references', index, 'id']),
        message: `the reference ${JSON.stringify(id)} is not cited, expected [^${id}] where the text leans on it`,
      },
    ];
  });
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
