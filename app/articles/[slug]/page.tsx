// One article. A former name leads to the present one; an article whose time has not come or has gone is not there.
import { notFound, permanentRedirect } from 'next/navigation';
import { ArticleView } from '@/components/article/article-view/article-view';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { explainWords } from '@/lib/content/glossary/explain';
import { library } from '@/lib/content/library';
import { placePictures } from '@/lib/content/pictures/place';
import { photographOf } from '@/lib/content/pictures/sized';
import { linkOf } from '@/lib/content/reference';
import { reviewDueOn } from '@/lib/content/review';
import { publicAddress } from '@/lib/publishing/address';
import { articleMetadata } from '@/lib/publishing/metadata';
import { articleGraph } from '@/lib/publishing/structured-data/article';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;

export async function generateStaticParams() {
  return library.drawnByBuild(await library.listRoutes());
}

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const { article, author, topic } = await open((await params).slug);
  return articleMetadata({ article, author, topic, state: library.stateOf(article) }, getSite());
}

export default async function ArticlePage({ params }: PageProps<'/articles/[slug]'>) {
  const { article, author, topic } = await open((await params).slug);
  const [reviewer, related, terms, pictures] = await Promise.all([
    article.reviewer === undefined ? undefined : library.findPerson(article.reviewer),
    library.listRelated(article),
    library.listTerms(),
    library.listPictures(),
  ]);
  const { words, ...texts } = explainWords(article, terms);
  const facts = { article, author, reviewer, topic, site: getSite() };
  return (
    <>
      <StructuredData graph={articleGraph(facts)} />
      <ArticleView
        {...facts}
        article={placePictures({ ...article, ...texts }, pictures)}
        photograph={photographOf(article, pictures)}
        related={related}
        words={words}
        state={library.stateOf(article)}
        dueOn={reviewDueOn(article)}
        address={publicAddress(addresses.article(article.slug))}
        linkOf={linkOf}
      />
    </>
  );
}

async function open(slug: string) {
  const article = await library.findArticle(slug);
  if (!article) {
    const present = await library.findAlias(slug);
    if (present) permanentRedirect(addresses.article(present));
    notFound();
  }
  const [author, topic] = await Promise.all([library.findPerson(article.author), library.findTopic(article.topics[0] ?? '')]);
  return { article, author: author ?? notFound(), topic };
}
