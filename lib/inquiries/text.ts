// What people type, made fit to keep: well-formed, trimmed, and without characters that nobody can see on purpose.
// Names in any script pass unharmed: joiners and direction marks inside a name, combining marks and emoji are left alone.

/** A line break in a field of one line. Browsers cannot send one from such a field, so whoever does is trying to forge a mail header. */
export const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;

/** The text of a field of one line. Ask for line breaks before: those at the ends are trimmed here. */
export function oneLine(text: string): string {
  return trimmed(
    wellFormed(text)
      .replace(/\t/g, ' ')
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '')
      // Overrides and isolates can make a name read as another one.
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, ''),
  );
}

/** The text of a field of many lines, with plain line breaks. */
export function manyLines(text: string): string {
  return trimmed(
    wellFormed(text)
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, ''),
  );
}

/** A lone half of a surrogate pair cannot be stored as UTF-8. (`toWellFormed` does this too, but is no part of the ES2023 types.) */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Without white space and fillers at its ends; empty when there is nothing to see in it at all. */
function trimmed(text: string): string {
  if (!/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)) return '';
  // A loop, not /\s+$/: that expression takes quadratic time on a long run of spaces.
  let from = 0;
  let to = text.length;
  while (isBlank(text.charAt(from))) from += 1;
  while (isBlank(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** White space, or a character that looks like it. Variation selectors and joiners are not here: they end some emoji. */
function isBlank(character: string): boolean {
  return character !== '' && /[\s\u00ad\u115f\u1160\u180e\u200b\u2060\u2800\u3164\ufeff\uffa0]/.test(character);
}
