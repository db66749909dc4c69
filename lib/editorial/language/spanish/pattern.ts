// Patterns over Spanish words. In a plain pattern `\b` knows only the letters of English, so "último" would begin in its middle; and writers
// leave accents out. So a pattern is written here without accents, and finds whole words with and without them.

/** Whole words that match one of these, in small or large letters. Each is written without accents; [classes] of letters stay as they are. */
export function spanish(...sources: readonly string[]): RegExp {
  return new RegExp(whole(sources), 'iu');
}

/** The same, to find all of them. */
export function everySpanish(...sources: readonly string[]): RegExp {
  return new RegExp(whole(sources), 'giu');
}

const accented: Record<string, string> = { a: '[aá]', e: '[eé]', i: '[ií]', o: '[oó]', u: '[uúü]', n: '[nñ]' };

function whole(sources: readonly string[]): string {
  const any = sources.map((source) =>
    source.replace(/\\w|\[[^\]]*\]|(?<!\\)[aeioun]/g, (part) => (part === '\\w' ? '\\p{L}' : (accented[part] ?? part))),
  );
  return `(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`;
}
