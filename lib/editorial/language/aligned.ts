// A text as a reader sees it, and as it is written: with quotes, escapes, folds and marks between its characters.

/**
 * Where the character at `index` of `seen` stands in `written`. What `written` has besides is passed over: a quote, a backslash,
 * the indentation of a folded line, the `>` of a quotation. A text that stands there as it is seen keeps its exact distance.
 */
export function aligned(seen: string, written: string, index: number): number {
  const whole = written.indexOf(seen);
  if (whole >= 0) return whole + index;
  let at = 0;
  for (let read = 0; read < index; read++) at = after(seen[read] ?? '', written, at);
  // The character itself may stand behind a fold.
  const wanted = seen[index];
  while (wanted !== undefined && at < written.length && !isSame(wanted, written[at])) at++;
  return wanted === undefined || at < written.length ? at : Math.min(index, written.length);
}

function after(character: string, written: string, from: number): number {
  let at = from;
  while (at < written.length && !isSame(character, written[at])) at++;
  // A character that is only named by an escape is not found; then the next one is looked for from here.
  if (at >= written.length) return from;
  at++;
  if (isSpace(character)) while (at < written.length && isSpace(written[at])) at++;
  return at;
}

function isSame(a: string, b: string | undefined): boolean {
  return a === b || (isSpace(a) && isSpace(b));
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
