// A page in another language: where it is, or what stands there in its place.
import type { Language } from './language';

export interface Elsewhere {
  language: Language;
  path: string;
  /** What its link says: the language's own name, and what it leads to where the page itself is not there. */
  text: string;
  /** In that language, that the page itself is not there; undefined where it is. */
  note: string | undefined;
}

/** What a text translates. */
export interface Original {
  title: string;
  path: string;
  language: Language;
  /** Whether it was changed after the version that was translated. */
  isNewer: boolean;
}
