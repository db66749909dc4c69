// A sentence with something in it that is more than text, such as a link or a date of the page: in pieces, in the order of the language.

export type Said<Part> = (string | Part)[];

/** A tag: said`Phone ${link} if this cannot wait.` gives the texts and the parts in turn. What is text in a gap becomes one with the text around it. */
export function said<Part>(texts: TemplateStringsArray, ...parts: Part[]): Said<Part> {
  const pieces: Said<Part> = [];
  const add = (piece: string | Part | undefined) => {
    const last = pieces.at(-1);
    if (piece === undefined || piece === '') return;
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  };
  for (const [index, text] of texts.entries()) {
    add(text);
    add(parts[index]);
  }
  return pieces;
}
