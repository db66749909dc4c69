// The site in one language: what the clinic says of itself in it, the words of the interface, and the addresses of its pages.
import { dictionaries, type Words } from '../../words/words';
import { type Addresses, addressesBelow } from '../addresses';
import { firstLanguage, getSite, listLanguages, phoneLink, type Site } from '../site';
import { type Language, languageOf, pathIn } from './language';

export interface Edition extends Site {
  language: Language;
  words: Words;
  addresses: Addresses;
}

/** The edition of a site whose settings are in `language`; `first` is that of the pages at the root. */
export function editionOf(site: Site, language = languageOf(site.locale), first = language): Edition {
  return { ...site, language, words: dictionaries[language], addresses: addressesBelow(pathIn(language, first, '')) };
}

/** The edition in a language that the site speaks, as an address names it; the one at the root when none is named. */
export function getEdition(language?: string): Edition {
  const spoken = language === undefined ? firstLanguage() : listLanguages().find((each) => each === language);
  if (!spoken) throw new Error(`There is no edition in "${language}", expected one of: ${listLanguages().join(', ')}`);
  return editionOf(getSite(spoken), spoken, firstLanguage());
}

/** The clinic's phone number, and its link. While it is an example it says so and has no link, so that nobody in need calls it. */
export function phoneOf(site: Edition): { phone: string; phoneLink: string | undefined } {
  const link = phoneLink(site);
  return { phone: link ? site.clinic.phone : `${site.clinic.phone} ${site.words.frame.example}`, phoneLink: link };
}
