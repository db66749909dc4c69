// A posted form as one string a known field. What we did not ask for is ignored, whatever it is called.
// A field that came twice or as a file is named as broken: joining two values would make up something that nobody wrote.

export const fieldNames = ['name', 'email', 'phone', 'topic', 'message', 'consent', 'article', 'formToken', 'language'] as const;
export type FieldName = (typeof fieldNames)[number];

/**
 * The field that people never see and machines fill in. It is no field of ours otherwise: what is in it is not read, kept or shown again.
 * The name is none that browsers and password managers know (they fill in names, addresses, companies, sites).
 */
export const trapField = 'remarks';

/** What the visitor typed, to be shown again when we cannot take it. */
export type Typed = Record<FieldName, string>;

/** A form as a browser posts it: `FormData`, or anything that lists names and values. */
export type RawFields = Iterable<readonly [string, unknown]>;

export function readFields(raw: RawFields): { typed: Typed; broken: FieldName[]; isTrapped: boolean } {
  const typed: Typed = { name: '', email: '', phone: '', topic: '', message: '', consent: '', article: '', formToken: '', language: '' };
  const seen = new Set<string>();
  const broken = new Set<FieldName>();
  let isTrapped = false;
  for (const [name, value] of raw) {
    if (name === trapField && value !== '') isTrapped = true;
    if (!isFieldName(name)) continue;
    if (seen.has(name) || typeof value !== 'string') broken.add(name);
    else typed[name] = value;
    seen.add(name);
  }
  return { typed, broken: [...broken], isTrapped };
}

function isFieldName(name: string): name is FieldName {
  return fieldNames.some((known) => known === name);
}
