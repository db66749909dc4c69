// The sentences of a dictionary as plain texts: what stands between the gaps of each, wherever it is kept.

/** Stands in a gap. No sentence has it. */
const gap = '\u2603';

/** Every text with its path, such as `article.byline.writtenBy`. A sentence with gaps is read with one thing and with several. */
export function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 7].flatMap((count) => textsIn(flat(value(...argumentsOf(value.length, count))), `${path}(${count})`));
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, `${path}[${index}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, each]) => textsIn(each, path ? `${path}.${name}` : name));
  return [];
}

/** What of a text surely is its own, without what stands in the gaps. */
export function piecesOf(text: string): string[] {
  return text
    .split(/\u2603|[17]/)
    .map((piece) => piece.replace(/^[\s.,:;()“”]+|[\s.,:;()“”]+$/g, ''))
    .filter((piece) => piece !== '');
}

/** A function takes numbers or texts; a text that counts like a number does for both, and a list for neither harms nobody. */
function argumentsOf(most: number, count: number): unknown[] {
  return Array.from({ length: Math.max(most, 3) }, () => thingThatIs(count));
}

function thingThatIs(count: number): unknown {
  return Object.assign(count === 1 ? new Number(1) : new Number(count), {
    toLocaleString: () => gap,
    toString: () => gap,
    [Symbol.toPrimitive]: (hint: string) => (hint === 'number' ? count : gap),
    map: (deed: (word: string) => string) => [deed(gap)],
  });
}

function flat(said: unknown): string {
  return Array.isArray(said) ? said.map((piece) => (typeof piece === 'string' ? piece : gap)).join('') : String(said);
}
