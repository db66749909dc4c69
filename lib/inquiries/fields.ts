// A posted form as one string a known field. What we did not ask for is ignored, whatever it is called.
// A field that came twice or as a file is named as broken: joining two values would make up something that nobody wrote.

export const fieldNames = ['name', 'email', 'phone', 'topic', 'message', 'consent', 'article', 'formToken'] as const;
export type FieldName = (typeof fieldNames)[number];

/** What the visitor typed, to be shown again when we cannot take it. */
export type Typed = Record<FieldName, string>;

/** A form as a browser posts it: `FormData`, or anything that lists names and values. */
export type RawFields = Iterable<readonly [string, unknown]>;

export function readFields(raw: RawFields): { typed: Typed; broken: FieldName[] } {
  const typed: Typed = { name: '', email: '', phone: '', topic: '', message: '', consent: '', article: '', formToken: '' };
  const seen = new Set<string>();
  const broken = new Set<FieldName>();
  for (const [name, value] of raw) {
    if (!isFieldName(name)) continue;
    if (seen.has(name) || typeof value !== 'string') broken.add(name);
    else typed[name] = value;
    seen.add(name);
  }
  return { typed, broken: [...broken] };
}

function isFieldName(name: string): name is FieldName {
  return fieldNames.some((known) => known === name);
}
