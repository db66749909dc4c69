// What a visitor sees at an address where nothing is, while one works on the site: the server in front shows /nowhere itself.
import { NowhereView } from '@/components/site/nowhere-view/nowhere-view';
import { questionLimits } from '@/lib/content/search/question';
import { getEdition } from '@/lib/site/languages/edition';

export default function NotFound() {
  return <NowhereView mostCharacters={questionLimits.characters} site={getEdition()} />;
}
