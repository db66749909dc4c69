import { z } from 'zod';
import { explainIssues } from '../explain';
import { laws } from '../manual/json-schemas';
import type { Rule } from '../rule';
import type { Source } from '../source';
import type { Path } from '../yaml';

export const shape: Rule = {
  name: 'shape',
  reason: 'Each field feeds a part of the page, such as who reviewed it; a wrong one would show readers something untrue.',
  of: ['articles', 'people', 'topics', 'pages', 'site', 'retired'],
  check(source) {
    if (source.faults.length > 0) return [];
    const parsed = laws[source.collection].safeParse(source.fields ?? {});
    if (parsed.success) return [];
    const law = lawAt(laws[source.collection]);
    return explainIssues(parsed.error.issues, {
      valueAt: (path) => valueAt(source.fields, path),
      fieldsAt: (path) => Object.keys(law(path).properties ?? {}),
      meaningAt: (path) => law(path).description,
    }).map(({ path, key, message }) => ({ ...placeOf(source, path, key), message }));
  },
};

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
