// A rule: one thing that can be wrong with a file, why a reader cares, and samples that are its tests.
import type { Language } from '../site/languages/language';
import type { Fix, Place, Severity } from './finding';
import type { Garden } from './garden';
import type { Collection, Source } from './source';

/** What a rule says of a file; the check adds the file and the rule's name. */
export interface Remark extends Place {
  message: string;
  /** Set where one remark weighs less than its rule does. */
  severity?: Severity | undefined;
  fix?: Fix | undefined;
}

/** What a rule is about. Shape and review stop a build; the others warn, unless the clinic has chosen to be strict. */
export const groups = {
  shape: 'Can the file be read, and does every part lead somewhere?',
  review: 'Who answers for it, and is it still in date?',
  claims: 'Does it say more than is known?',
  balance: 'Does it tell both sides?',
  language: 'Can a tired reader follow it, and does it respect the people it speaks of?',
} as const;
export type Group = keyof typeof groups;

/**
 * A file that shows a rule at work. Where a finding is expected, `«` and `»` stand around the words (they are taken out first); a finding
 * about the article as a whole stands at its title and needs no marks.
 */
export interface Sample {
  /** The text below the front matter. */
  body?: string;
  /** Fields that differ from those of a sound article, as YAML; undefined takes a field away. */
  fields?: Record<string, string | undefined>;
  /** Other files of the project. */
  files?: Record<string, string>;
  /** What the last commit has of it; undefined when git knows nothing. */
  before?: { body?: string; fields?: Record<string, string | undefined> };
  /** The file itself, when it is not an ordinary article. */
  file?: string;
  text?: string;
}

export interface NotOkSample extends Sample {
  /** Every message of the rule about this sample, from top to bottom. */
  says: string[];
  /** The place, when marks cannot stand there. */
  at?: string;
}

/** What the handbook says of a rule, and what a comment in a file can name. */
export interface Described {
  name: string;
  group: Group;
  /** Why it matters to the person who reads the page. */
  reason: string;
}

export interface Rule extends Described {
  /** Which files it looks at. */
  of: readonly Collection[];
  /** The languages whose words it knows; one that looks at no words knows them all. A text in another language is not judged by it. */
  languages?: readonly Language[];
  /** Whether it also looks at other files or at the day, so that a change there can change what it says here. It may always look at site.yml. */
  looksBeyond?: true;
  /** Whether a page could not be made, or would not be safe, without it: then nobody can allow an exception. */
  isLaw?: true;
  /**
   * For a rule that looks beyond and must parse a text for it: what it asks about other files, small enough to be kept with the file,
   * and whether the answers leave it nothing to say. Without this, the rule looks at every file anew in each check.
   */
  asks?: { questionsOf(source: Source): unknown; isContent(questions: unknown, source: Source, garden: Garden): boolean };
  check(source: Source, garden: Garden): Remark[];
  samples: { ok: (string | Sample)[]; notOk: NotOkSample[] };
}
