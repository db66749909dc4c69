// Changes what leads to an article which has a new address: links in markdown, and names in front matter.

/** The text with every link to the path `from` leading to `to`, also with an #anchor or ?query behind it, and how many were changed. */
export function withLinksMoved(text: string, from: string, to: string): { text: string; count: number } {
  let count = 0;
  // `](…)`, `](<…>)` and `[name]: …`: a path elsewhere, such as in a sentence or in another site's address, is no link of ours.
  const link = new RegExp(`(\\]\\(<?|\\]:[ \\t]*<?)${escaped(from)}(?=[)>#?\\s"'/]|$)`, 'gm');
  const moved = text.replace(link, (_, before: string) => {
    count += 1;
    return `${before}${to}`;
  });
  return { text: moved, count };
}

/** The text with `from` as `to` in the list `related` of its front matter. */
export function withRelatedMoved(text: string, from: string, to: string): { text: string; count: number } {
  const closing = text.indexOf('\n---', 3);
  const front = text.slice(0, closing);
  // The list in brackets, or the lines with dashes below its name.
  const list = /^related:[ \t]*(?:\[[^\]]*\]|(?:#.*)?(?:\r?\n[ \t]*(?:- .*|#.*))*)/m.exec(front);
  if (!list || closing < 0) return { text, count: 0 };
  let count = 0;
  const moved = list[0].replace(new RegExp(`(^|[\\s,["'])${escaped(from)}(?=$|[\\s,\\]"'])`, 'gm'), (_, before: string) => {
    count += 1;
    return `${before}${to}`;
  });
  return { text: text.slice(0, list.index) + moved + text.slice(list.index + list[0].length), count };
}

/** The text with `from` as `to` where it says what it translates. */
export function withOriginalMoved(text: string, from: string, to: string): { text: string; count: number } {
  const original = new RegExp(`^(translationOf:[ \\t]*["']?)${escaped(from)}(?=["']?[ \\t]*(?:#.*)?\r?$)`, 'm');
  return original.test(text) ? { text: text.replace(original, (_, before: string) => `${before}${to}`), count: 1 } : { text, count: 0 };
}

/** A name that breaks the rules of addresses may hold a sign that means something in a pattern. */
function escaped(text: string): string {
  return text.replace(/[^a-z0-9/-]/gi, '\\$&');
}
