// How long a text is as a person counts it: the same from the server and, before anything is sent, from the page.

/** In code points: an emoji is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}
