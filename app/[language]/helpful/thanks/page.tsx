// What a reader sees after answering whether a page was helpful, with the way back to it.
import { Thanks } from '@/components/article/thanks/thanks';
import { Frame } from '@/components/site/frame/frame';
import { onlyHere } from '@/lib/publishing/elsewhere';
import { hiddenPageMetadata } from '@/lib/publishing/metadata';
import { opened } from '../../opened';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[language]/helpful/thanks'>) {
  const { site } = await opened(params);
  const { pageTitle, description } = site.words.article.thanks;
  return hiddenPageMetadata({ title: pageTitle, description, path: site.addresses.helpfulThanks() }, site);
}

export default async function ThanksPage({ params, searchParams }: PageProps<'/[language]/helpful/thanks'>) {
  const [{ site, library }, { article: slug, answer }] = await Promise.all([opened(params), searchParams]);
  const article = typeof slug === 'string' ? await library.findSummary(slug) : undefined;
  return (
    <Frame site={site} elsewhere={onlyHere(site, 'articles')}>
      <Thanks article={article} answer={typeof answer === 'string' ? answer : ''} site={site} />
    </Frame>
  );
}
