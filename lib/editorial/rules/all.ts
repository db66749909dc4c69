// Every rule, in the order in which the handbook lists them.
import type { Rule } from '../rule';
import { callOuts } from './call-outs';
import { citations } from './citations';
import { fileName } from './file-name';
import { hasText } from './has-text';
import { headings } from './headings';
import { honestDates } from './honest-dates';
import { knownNames } from './known-names';
import { links } from './links';
import { oneAddress } from './one-address';
import { placeholders } from './placeholders';
import { plainMarkdown } from './plain-markdown';
import { readable } from './readable';
import { readingGrade } from './reading-grade';
import { retired } from './retired';
import { shape } from './shape';
import { unfinished } from './unfinished';

export const rules: readonly Rule[] = [
  readable,
  shape,
  fileName,
  oneAddress,
  retired,
  knownNames,
  hasText,
  unfinished,
  headings,
  citations,
  links,
  callOuts,
  plainMarkdown,
  placeholders,
  honestDates,
  readingGrade,
];
