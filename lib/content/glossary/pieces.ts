// HTML that our own compiler wrote, cut into tags, character references and text. It is not a reader of any HTML there may be:
// it leans on what hast-util-to-html always does (double quotes around every value, every element closed), and a test holds it to that.
// A parser of any HTML would be one more package beside patients' pages, for texts that were a tree a moment ago.

export type Piece =
  | { kind: 'open'; name: string; html: string }
  | { kind: 'close'; name: string; html: string }
  | { kind: 'reference'; html: string }
  | { kind: 'text'; html: string };

const piece = /<(\/?)([a-z][a-z0-9]*)(?:[^"<>]|"[^"]*")*>|&[#\w]+;|[^<&]+|[<&]/gi;

/** The pieces of an HTML text, which put together are the text again. */
export function piecesOf(html: string): Piece[] {
  return [...html.matchAll(piece)].map(([whole, slash, name]) => {
    if (name !== undefined) return { kind: slash ? 'close' : 'open', name: name.toLowerCase(), html: whole };
    return { kind: whole.startsWith('&') ? 'reference' : 'text', html: whole };
  });
}
