// What the server shows, with status 404, at an address where nothing is.
import { NowhereView } from '@/components/site/nowhere-view/nowhere-view';
import { questionLimits } from '@/lib/content/search/question';
import { onlyHere } from '@/lib/publishing/elsewhere';
import { opened } from '../opened';

export async function generateMetadata({ params }: PageProps<'/[language]/nowhere'>) {
  const { site } = await opened(params);
  return { title: site.words.trouble.nowhere.pageTitle, robots: { index: false } };
}

export default async function NowherePage({ params }: PageProps<'/[language]/nowhere'>) {
  const { site } = await opened(params);
  return <NowhereView mostCharacters={questionLimits.characters} elsewhere={onlyHere(site, 'pages')} site={site} />;
}
