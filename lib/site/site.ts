// Who we are: content/site.yml, and for another language its words in content/es/site.yml, parsed and checked. Any clinic makes the site
// its own by editing these files.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolderOf, type Language, languageOf, listTranslated } from './languages/language';
import { type Site, siteSchema } from './settings/site-file';
import { translatedSiteSchema, withWordsOf } from './settings/translated-site';

export type { Site } from './settings/site-file';

/** Whether a fact of the site, such as `clinic.phone`, is still an example. */
export function isPlaceholder(site: Site, path: string): boolean {
  return site.placeholders.includes(path);
}

/** The number as a `tel:` link, or undefined while it is an example that must not be called. */
export function phoneLink(site: Site): string | undefined {
  return isPlaceholder(site, 'clinic.phone') ? undefined : `tel:${site.clinic.phone.replace(/[^+\d]/g, '')}`;
}

/**
 * The site as `content/site.yml` says now; in another language with the words of that language's own file.
 * Throws when a file is missing or breaks its law; `content:check` explains where.
 */
export function getSite(language?: Language): Site {
  const site = readOnce(fileOf('content'), (text) => siteSchema.parse(parse(text)));
  const first = languageOf(site.locale);
  if (language === undefined || language === first) return site;
  return readOnce(
    fileOf(contentFolderOf(language, first)),
    (text) => withWordsOf(site, translatedSiteSchema(language, site).parse(parse(text))),
    site,
  );
}

/** The language of the pages that stand at the root. */
export function firstLanguage(): Language {
  return languageOf(getSite().locale);
}

/** Every language that the site speaks, the first one first. One that has no folder is none of them. */
export function listLanguages(): Language[] {
  const first = firstLanguage();
  return [first, ...listTranslated(join(/* turbopackIgnore: true */ process.cwd(), 'content'), first)];
}

function fileOf(folder: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), folder, 'site.yml');
}

interface Read {
  changedAt: number;
  /** What else it was made from. */
  from: Site | undefined;
  site: Site;
}

const read = new Map<string, Read>();

/** Reads a file again only when it, or what it stands on, has changed. */
function readOnce(file: string, make: (text: string) => Site, from?: Site): Site {
  const changedAt = statSync(/* turbopackIgnore: true */ file).mtimeMs;
  const known = read.get(file);
  if (known?.changedAt === changedAt && known.from === from) return known.site;
  const site = make(readFileSync(/* turbopackIgnore: true */ file, 'utf8'));
  read.set(file, { changedAt, from, site });
  return site;
}
