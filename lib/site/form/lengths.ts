// How long a text is as a person counts it, and how we say that it is too long: the same words from the server and, before anything is sent, from the page.

/** In code points: an emoji is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Visitors read the site in English, whatever its dates look like. */
export function tooLong(label: string, most: number, length: number): string {
  return `${label} must be ${most.toLocaleString('en-US')} characters or fewer. It has ${length.toLocaleString('en-US')}`;
}
