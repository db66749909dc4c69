import { toWrite } from '../drafting/skeletons';
import type { Remark, Rule } from '../rule';
import type { Path } from '../yaml';

export const unfinished: Rule = {
  name: 'unfinished',
  group: 'shape',
  reason: 'A note to the author in place of a text tells a reader nothing, and that nobody looked.',
  of: ['articles'],
  check(source) {
    const inFields = textsBelow(source.fields, []).map(({ path, text }) => ({ place: source.where(path), text }));
    const inBody = [...source.body.matchAll(new RegExp(`${toWrite}.*`, 'g'))].map(({ index, 0: text }) => ({ place: source.inBody(index), text }));
    return [...inFields, ...inBody].map(({ place, text }): Remark => {
      return { ...place, message: `${JSON.stringify(text.slice(0, 70))} is still there, expected your own words in its place` };
    });
  },
  samples: {
    ok: ['Rest helps most people.', 'You can write here. It is quiet.'],
    notOk: [
      {
        body: 'Rest helps.\n\n«Write here: how much.»',
        says: ['"Write here: how much." is still there, expected your own words in its place'],
      },
      {
        fields: { description: '«"Write here: what the reader will learn, in one or two plain sentences."»' },
        says: ['"Write here: what the reader will learn, in one or two plain sentences." is still there, expected your own words in its place'],
      },
    ],
  },
};

/** All texts in a value that an author has yet to write. */
function textsBelow(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return value.includes(toWrite) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, member]) => textsBelow(member, [...path, step]));
}
