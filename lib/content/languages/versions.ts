// One text in the languages of the site: which versions readers may see, and whether a translation is older than its original.
// Every translation names a text of the first language, so two translations of one text find each other through it.
import type { Language } from '../../site/languages/language';
import type { ArticleSummary } from '../article';
import type { Library } from '../library';
import { listLibraries } from './libraries';
import { isBehind } from './translation';

export type TranslatedKind = 'articles' | 'people' | 'topics' | 'pages' | 'terms';

export interface Version {
  language: Language;
  slug: string;
  title: string;
  /** Set where it is a translation: what of, in the first language. */
  translationOf: string | undefined;
}

export class Versions {
  readonly #libraries: () => readonly Library[];

  /** `libraries` gives that of the first language first. */
  constructor(libraries: () => readonly Library[]) {
    this.#libraries = libraries;
  }

  /** Every version of a text that readers may see now, itself among them, the first language first. Empty when they may not see the text itself. */
  async listOf(kind: TranslatedKind, language: Language, slug: string): Promise<Version[]> {
    const libraries = this.#libraries();
    const own = libraries.find((library) => library.language === language);
    const text = own && (await find(own, kind, slug));
    if (!text) return [];
    const original = own === libraries[0] ? slug : text.translationOf;
    if (original === undefined) return [text];
    const found = await Promise.all(
      libraries.map((library, at) => {
        if (library === own) return text;
        return at === 0 ? find(library, kind, original) : findTranslation(library, kind, original);
      }),
    );
    return found.filter((version) => version !== undefined);
  }

  /** What a translated article translates, when readers may see it now, and whether it was changed after the version that was translated. */
  async findOriginal(language: Language, slug: string): Promise<{ article: ArticleSummary; isNewer: boolean } | undefined> {
    const [first, ...others] = this.#libraries();
    const translation = await others.find((library) => library.language === language)?.findSummary(slug);
    const article = translation?.translationOf === undefined ? undefined : await first?.findSummary(translation.translationOf);
    return translation && article && { article, isNewer: isBehind(translation, article) };
  }
}

export const versions = new Versions(listLibraries);

async function find(library: Library, kind: TranslatedKind, slug: string): Promise<Version | undefined> {
  if (kind === 'articles') return asVersion(library, await library.findSummary(slug));
  return asVersion(
    library,
    (await listed(library, kind)).find((text) => text.slug === slug),
  );
}

async function findTranslation(library: Library, kind: TranslatedKind, original: string): Promise<Version | undefined> {
  if (kind === 'articles') return asVersion(library, await library.findTranslation(original));
  return asVersion(
    library,
    (await listed(library, kind)).find((text) => text.translationOf === original),
  );
}

interface Named {
  slug: string;
  translationOf?: string | undefined;
  title?: string;
  name?: string;
  term?: string;
}

async function listed(library: Library, kind: Exclude<TranslatedKind, 'articles'>): Promise<readonly Named[]> {
  const lists = {
    people: () => library.listPeople(),
    topics: () => library.listTopics(),
    pages: () => library.listPages(),
    terms: () => library.listTerms(),
  };
  return lists[kind]();
}

function asVersion({ language }: Library, text: Named | undefined): Version | undefined {
  return text && { language, slug: text.slug, title: text.title ?? text.name ?? text.term ?? text.slug, translationOf: text.translationOf };
}
