// One article. A former name leads to the present one; an article whose time has not come or has gone is not there.
import { notFound, permanentRedirect } from 'next/navigation';
import { ArticleView } from '@/components/article/article-view/article-view';
import { Frame } from '@/components/site/frame/frame';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { explainWords } from '@/lib/content/glossary/explain';
import { placePictures } from '@/lib/content/pictures/place';
import { photographOf } from '@/lib/content/pictures/sized';
import { linkOf } from '@/lib/content/reference';
import { reviewDueOn } from '@/lib/content/review';
import { publicAddress } from '@/lib/publishing/address';
import { originalOf, translationsOf } from '@/lib/publishing/elsewhere';
import { articleMetadata } from '@/lib/publishing/metadata';
import { articleGraph } from '@/lib/publishing/structured-data/article';
import { inEachLanguage, opened } from '../../opened';

export const dynamicParams = false;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => library.drawnByBuild(await library.listRoutes()));
}

export async function generateMetadata({ params }: PageProps<'/[language]/articles/[slug]'>) {
  const { site, library, ...found } = await open(params);
  const elsewhere = await translationsOf(site, 'articles', found.article.slug);
  return articleMetadata({ ...found, elsewhere, state: library.stateOf(found.article) }, site);
}

export default async function ArticlePage({ params }: PageProps<'/[language]/articles/[slug]'>) {
  const { site, library, article, author, topic } = await open(params);
  const [reviewer, related, terms, pictures] = await Promise.all([
    article.reviewer === undefined ? undefined : library.findPerson(article.reviewer),
    library.listRelated(article),
    library.listTerms(),
    library.listPictures(),
  ]);
  const { words, ...texts } = explainWords(article, terms, site);
  const elsewhere = await translationsOf(site, 'articles', article.slug);
  const facts = { article, author, reviewer, topic, elsewhere, site };
  return (
    <Frame site={site} elsewhere={elsewhere}>
      <StructuredData graph={articleGraph(facts)} />
      <ArticleView
        {...facts}
        article={placePictures({ ...article, ...texts }, pictures)}
        photograph={photographOf(article, pictures)}
        related={related}
        words={words}
        original={await originalOf(site, article.slug)}
        state={library.stateOf(article)}
        dueOn={reviewDueOn(article)}
        address={publicAddress(site.addresses.article(article.slug))}
        linkOf={linkOf}
      />
    </Frame>
  );
}

async function open(params: Promise<{ language: string; slug: string }>) {
  const { site, library, slug } = await opened(params);
  const article = await library.findArticle(slug);
  if (!article) {
    const present = await library.findAlias(slug);
    if (present) permanentRedirect(site.addresses.article(present));
    notFound();
  }
  const [author, topic] = await Promise.all([library.findPerson(article.author), library.findTopic(article.topics[0] ?? '')]);
  return { site, library, article, author: author ?? notFound(), topic };
}
