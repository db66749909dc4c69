import { z } from 'zod';
import { explainIssues } from '../explain';
import type { Fix } from '../finding';
import { lawOf } from '../manual/json-schemas';
import { editDistance } from '../nearest';
import type { Rule } from '../rule';
import type { Source } from '../source';
import type { Path } from '../yaml';

export const shape: Rule = {
  name: 'shape',
  group: 'shape',
  isLaw: true,
  reason: 'Each field feeds a part of the page, such as who reviewed it; a wrong one would show readers something untrue.',
  of: ['articles', 'people', 'topics', 'pages', 'glossary', 'site', 'translatedSite', 'retired'],
  check(source) {
    if (source.faults.length > 0) return [];
    const ownLaw = lawOf(source);
    const parsed = ownLaw.safeParse(source.fields ?? {});
    if (parsed.success) return [];
    const law = lawAt(ownLaw);
    return explainIssues(parsed.error.issues, {
      valueAt: (path) => valueAt(source.fields, path),
      fieldsAt: (path) => Object.keys(law(path).properties ?? {}),
      meaningAt: (path) => law(path).description,
    }).map(({ path, key, message, meant }) => ({ ...placeOf(source, path, key), message, fix: fixFor(source, path, key, meant) }));
  },
  samples: {
    ok: [{}, { fields: { reviewer: undefined, reviewedOn: undefined, draft: 'true' } }],
    notOk: [
      {
        fields: { author: undefined, auhtor: 'care-team' },
        at: '12:1',
        says: ['`auhtor` is not a field, did you mean `author`?'],
      },
      {
        fields: { publishedOn: '«2026-1-5»' },
        says: ['`publishedOn` is "2026-1-5", expected a date like 2026-11-01, or a date-time with zone like 2026-11-01T09:00:00-05:00'],
      },
      { fields: { reviewer: undefined }, at: '2:1', says: ['`reviewer` is missing, expected who reviewed it, or `draft: true`'] },
    ],
  },
};

/**
 * What can only have been meant one way: a name of a field with one slip of the hand, a day without its zeros, a DOI with its address
 * in front, a year in quotes.
 */
function fixFor(source: Source, path: Path, key: string | undefined, meant: string | undefined): Fix | undefined {
  if (key !== undefined) {
    const isTaken = meant === undefined || valueAt(source.fields, [...path, meant]) !== undefined;
    return isTaken || editDistance(key, meant) > 1 ? undefined : replaced(source, source.offsetOfKey(path, key), key, meant);
  }
  const found = valueAt(source.fields, path);
  const better = typeof found === 'string' ? mended(found, String(path.at(-1))) : undefined;
  if (typeof found !== 'string' || better === undefined) return undefined;
  const from = source.offsetIn(path, 0);
  // The quotes go too: a year is a number.
  const quoted = path.at(-1) === 'year' && /["']/.test(source.text[from - 1] ?? '');
  return quoted ? { from: from - 1, to: from + found.length + 1, text: better } : replaced(source, from, found, better);
}

function replaced(source: Source, from: number, found: string, better: string): Fix | undefined {
  return source.text.startsWith(found, from) ? { from, to: from + found.length, text: better } : undefined;
}

function mended(found: string, field: string): string | undefined {
  if (field === 'doi') return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)(10\..+)$/i.exec(found)?.[1];
  if (field === 'year') return /^\d{4}$/.test(found) ? found : undefined;
  if (!field.endsWith('On')) return undefined;
  const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(found);
  const written = day
    ?.slice(1)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return written !== undefined && z.iso.date().safeParse(written).success ? written : undefined;
}

function placeOf(source: Source, path: Path, key: string | undefined) {
  return key === undefined ? source.where(path) : source.whereKey(path, key);
}

function valueAt(fields: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined),
    fields,
  );
}

/** The part of a JSON schema that tells which fields there are and what they mean. */
const jsonSchema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  description: z.string().optional(),
});

function lawAt(law: z.ZodType) {
  const top = jsonSchema.parse(z.toJSONSchema(law, { io: 'input' }));
  return (path: Path) =>
    path.reduce<z.infer<typeof jsonSchema>>(
      (schema, step) => jsonSchema.parse((typeof step === 'number' ? schema.items : schema.properties?.[String(step)]) ?? {}),
      top,
    );
}
