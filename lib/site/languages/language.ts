// The languages that the site can speak, and where the content of each lies. The first language of a clinic is that of `locale` in
// content/site.yml; its content is content/ itself, and every other language has a folder of its own in there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from './inside.mjs';

export { languages };
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The language of `es-US`. A locale that the site does not speak has its dates in that locale, and its words in English. */
export function languageOf(locale: string): Language {
  return languages.find((language) => locale.toLowerCase().split(/[-_]/)[0] === language) ?? 'en';
}

/** The languages beside the first that have a folder in `content`, which is the path of that folder on the disk. */
export function listTranslated(content: string, first: Language): Language[] {
  return languages.filter((language) => language !== first && existsSync(join(/* turbopackIgnore: true */ content, language)));
}

/** The folder of a language in a project: `content`, or `content/es`. */
export function contentFolderOf(language: Language, first: Language): string {
  return language === first ? 'content' : `content/${language}`;
}

/** The path of a page in a language: pages of the first stand at the root, those of another below its name. */
export function pathIn(language: Language, first: Language, path: string): string {
  if (language === first) return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}
