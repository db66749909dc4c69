// Where the content of one language lies in a project, and where it is compiled to. Every language is compiled for itself, so that its
// index, its ledger and its search know nothing of the others.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentFolderOf, isLanguage, type Language, languageOf, listTranslated } from '../../site/languages/language';

export interface Workplace {
  /** The project, where the compiler lies too. */
  root: string;
  language: Language;
  /** The folder of the content in the project: `content`, or `content/es`. */
  content: string;
  /** The folder on the disk that holds what is compiled, with all that a compilation needs to remember. */
  compiled: string;
}

/** The workplace of a language; of the first when none is named. */
export function workplaceOf(root: string, language?: Language): Workplace {
  const first = firstLanguageIn(root);
  const own = language ?? first;
  const compiled = own === first ? join(root, '.contentlayer') : join(root, '.contentlayer', own);
  return { root, language: own, content: contentFolderOf(own, first), compiled };
}

/** The workplaces of every language that a project has, the first one first. */
export function listWorkplaces(root: string): Workplace[] {
  const first = firstLanguageIn(root);
  return [first, ...listTranslated(join(root, 'content'), first)].map((language) => workplaceOf(root, language));
}

/** Takes away what was compiled of languages whose folder is gone: a text that was taken down must not stay on the disk. */
export function clearGoneLanguages(root: string) {
  const compiled = join(root, '.contentlayer');
  const known = listWorkplaces(root).map(({ language }) => language);
  for (const name of existsSync(compiled) ? readdirSync(compiled) : [])
    if (isLanguage(name) && (!known.includes(name) || name === known[0])) rmSync(join(compiled, name), { recursive: true, force: true });
}

const withLocale = z.object({ locale: z.string() });

/** Also while content/site.yml has a fault somewhere else, or is not there at all. */
function firstLanguageIn(root: string): Language {
  try {
    return languageOf(withLocale.parse(parse(readFileSync(join(root, 'content', 'site.yml'), 'utf8'))).locale);
  } catch {
    return 'en';
  }
}
