// Gives headings their ids, as GitHub does, beside ids that are taken.
import GithubSlugger from 'github-slugger';

export interface Slugger {
  slug(text: string): string;
}

/** A slugger that never gives one of the `taken` ids, nor one that looks like our own numbered marks. */
export function sluggerBeside(taken: readonly string[]): Slugger {
  const slugger = new GithubSlugger();
  for (const id of taken) slugger.slug(id);
  return { slug: (text) => slugger.slug(/^(source|cite|note|term)\b/i.test(text) ? `about-${text}` : text) };
}
