// Puts the sizes of a picture into a compiled text. Done when a page is drawn, like the words of the glossary: a picture that changes then
// leaves the texts that show it alone.
import { type SizedPictures, shownAs, sourcesOf } from './sized';

const picture = /<img src="(\/images\/[\w./-]+)"((?:[^">]|"[^"]*")*)>/g;

/** The text with every picture that has sizes offering them. One that has none stays as it is. */
export function withPictures(html: string, pictures: SizedPictures): string {
  return html.replace(picture, (plain, address: string, rest: string) => {
    const sized = pictures[address];
    if (!sized) return plain;
    const sources = sourcesOf(address, sized).map(({ type, srcSet }) => `<source type="${type}" srcset="${srcSet}" sizes="${shownAs}">`);
    const image = `<img src="${address}" width="${sized.width}" height="${sized.height}" decoding="async"${rest}>`;
    return `<picture>${sources.join('')}${image}</picture>`;
  });
}

interface Texts {
  opening: string;
  notes: string;
  sections: { id: string; title: string; html: string }[];
  answers: { question: string; html: string }[];
}

/** Every text of an article. */
export function placePictures<T extends Texts>(article: T, pictures: SizedPictures): T {
  const placed = <Part extends { html: string }>(part: Part) => ({ ...part, html: withPictures(part.html, pictures) });
  return {
    ...article,
    opening: withPictures(article.opening, pictures),
    notes: withPictures(article.notes, pictures),
    sections: article.sections.map(placed),
    answers: article.answers.map(placed),
  };
}
