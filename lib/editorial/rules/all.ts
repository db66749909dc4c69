// Every rule, in the order in which the handbook lists them.
import type { Rule } from '../rule';
import { callOuts } from './call-outs';
import { citations } from './citations';
import { fileName } from './file-name';
import { hasText } from './has-text';
import { headings } from './headings';
import { knownNames } from './known-names';
import { links } from './links';
import { oneAddress } from './one-address';
import { oneMeaning } from './one-meaning';
import { placeholders } from './placeholders';
import { plainMarkdown } from './plain-markdown';
import { readable } from './readable';
import { readingGrade } from './reading-grade';
import { shape } from './shape';

export const rules: readonly Rule[] = [
  readable,
  shape,
  fileName,
  oneAddress,
  knownNames,
  oneMeaning,
  hasText,
  headings,
  citations,
  links,
  callOuts,
  plainMarkdown,
  placeholders,
  readingGrade,
];
