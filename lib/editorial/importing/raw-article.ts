// An article as it came from somewhere else: its text as markdown, and whatever was said about it there.

export interface RawArticle {
  /** Where it came from, for the report: a file, or a file and the address of a post in it. */
  origin: string;
  /** The name that it had there, as a file or in its address. */
  name: string;
  markdown: string;
  title?: string | undefined;
  description?: string | undefined;
  /** The day that it was published there, as YYYY-MM-DD. */
  day?: string | undefined;
  author?: string | undefined;
  /** Categories, tags or topics. */
  subjects: string[];
  /** Former names that the source knows. */
  formerNames: string[];
  /** The host of the site that it comes from, such as old.example: links to it lead to us now. */
  host?: string | undefined;
  /** Where its pictures may lie; nothing outside of these folders is read. */
  pictureFolders: string[];
  /** What a human has to look at, found while reading. */
  notes: string[];
}

/** `https://www.old.example/blog` → `old.example`; undefined when it is no address. */
export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

/** `2019-05-01T10:00:00Z`, `2019-05-01 10:00:00` and `2019-05-01` as the day; anything else as none. */
export function dayIn(text: string | undefined): string | undefined {
  const day = /^\s*((?:19|20)\d{2}-\d{2}-\d{2})/.exec(text ?? '')?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
