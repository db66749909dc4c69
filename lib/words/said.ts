// A sentence with something in it that is more than text, such as a link or a date of the page: in pieces, in the order of the language.

export type Said<Part> = (string | Part)[];

/** A tag: said`Phone ${link} if this cannot wait.` gives the texts and the parts in turn. */
export function said<Part>(texts: TemplateStringsArray, ...parts: Part[]): Said<Part> {
  return texts.flatMap((text, index) => {
    const part = parts[index];
    return [...(text === '' ? [] : [text]), ...(part === undefined ? [] : [part])];
  });
}
