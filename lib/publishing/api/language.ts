// Which language a question to the API is about. A name that is none of the site's is refused with the other faults of the question.
import { getLibrary } from '../../content/languages/libraries';
import type { Library } from '../../content/library';
import { type Edition, getEdition } from '../../site/languages/edition';
import { listLanguages } from '../../site/site';

export function spokenIn(request: Request): { site: Edition; library: Library } {
  const asked = new URL(request.url).searchParams.get('language');
  const language = listLanguages().find((each) => each === asked);
  return { site: getEdition(language), library: getLibrary(language) };
}
