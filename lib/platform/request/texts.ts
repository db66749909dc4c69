// A posted form as one text a name. What was not asked for is ignored; what came twice or as a file counts as not given.

/** A form as a browser posts it: `FormData`, or anything that lists names and values. */
export type PostedForm = Iterable<readonly [string, unknown]>;

export function readTexts<Name extends string>(posted: PostedForm, names: readonly Name[]): Record<Name, string> {
  const given = new Map<string, unknown[]>();
  for (const [name, value] of posted) given.set(name, [...(given.get(name) ?? []), value]);
  const texts = names.map((name) => {
    const [value, ...more] = given.get(name) ?? [];
    return [name, typeof value === 'string' && more.length === 0 ? value : ''] as const;
  });
  return fromNames(texts);
}

function fromNames<Name extends string>(entries: readonly (readonly [Name, string])[]): Record<Name, string>;
function fromNames(entries: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(entries);
}
