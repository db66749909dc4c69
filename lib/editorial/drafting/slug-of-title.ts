// The address that a title suggests: its words in plain letters, joined by hyphens, short enough to read out.
import { slugMost } from '../../content/slug';

/** Letters that no accent can be taken from, as English readers would type them. */
const spelledOut: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '&': ' and ',
  '%': ' percent ',
};

/** '' when the title has no letter that an address can hold, as in a language with other letters. */
export function slugOfTitle(title: string): string {
  const plain = [...title.toLowerCase()].map((letter) => spelledOut[letter] ?? letter).join('');
  const words = plain
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return shortened(words);
}

/** Whole words only, as long as they fit. */
function shortened(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, slugMost);
    if (longer.length > slugMost) break;
    slug = longer;
  }
  return slug;
}
