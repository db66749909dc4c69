// Whether words of a message say that somebody may be in danger. The list is the clinic's own, in content/site.yml. A hit raises the inquiry
// in the inbox and does nothing else: it is no diagnosis, and a message without a hit is read all the same.

export function isUrgent(texts: readonly string[], words: readonly string[]): boolean {
  const text = ` ${texts.map(plain).join(' ')} `;
  return words.some((word) => {
    const wanted = plain(word);
    return wanted !== '' && text.includes(` ${wanted} `);
  });
}

/**
 * Small letters without accents; what is no letter or digit parts words, and apostrophes are left out, so that "don't" is "dont". So is
 * "do not": whoever writes calmly that they do not want to live must not be missed.
 */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bcan ?not\b/g, 'cant')
    .replace(/\b(do|does|did|could|is|was) not\b/g, '$1nt')
    .trim();
}
