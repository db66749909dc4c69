// What a page says that finds nothing to show while one works on the site. To visitors the server in front shows /nowhere, at every such address.
import { NowhereView } from '@/components/site/nowhere-view/nowhere-view';
import { questionLimits } from '@/lib/content/search/question';
import { getEdition } from '@/lib/site/languages/edition';

export default function NotFound() {
  return <NowhereView mostCharacters={questionLimits.characters} site={getEdition()} />;
}
