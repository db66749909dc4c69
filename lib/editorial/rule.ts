// A rule: one thing that can be wrong with a file, why a reader cares, and samples that are its tests.
import type { Place, Severity } from './finding';
import type { Garden } from './garden';
import type { Collection, Source } from './source';

/** What a rule says of a file; the check adds the file and the rule's name. */
export interface Remark extends Place {
  message: string;
  severity?: Severity;
}

export interface Rule {
  name: string;
  /** Why it matters to the person who reads the page. */
  reason: string;
  /** Which files it looks at. */
  of: readonly Collection[];
  check(source: Source, garden: Garden): Remark[];
}
