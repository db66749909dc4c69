// One article. A former name leads to the present one; an article whose time has not come or has gone is not there.
import { notFound, permanentRedirect } from 'next/navigation';
import { ArticleView } from '@/components/article/article-view/article-view';
import { library } from '@/lib/content/library';
import { linkOf } from '@/lib/content/reference';
import { reviewDueOn } from '@/lib/content/review';
import { articleMetadata, publicAddress } from '@/lib/publishing/metadata';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;

export async function generateStaticParams() {
  return library.listRoutes();
}

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const { article, author } = await open((await params).slug);
  return articleMetadata(article, author.name, getSite());
}

export default async function ArticlePage({ params }: PageProps<'/articles/[slug]'>) {
  const { article, author } = await open((await params).slug);
  const [reviewer, topic, related] = await Promise.all([
    article.reviewer === undefined ? undefined : library.findPerson(article.reviewer),
    library.findTopic(article.topics[0] ?? ''),
    library.listRelated(article),
  ]);
  return (
    <ArticleView
      article={article}
      author={author}
      reviewer={reviewer}
      topic={topic}
      related={related}
      state={library.stateOf(article)}
      dueOn={reviewDueOn(article)}
      site={getSite()}
      address={publicAddress(addresses.article(article.slug))}
      linkOf={linkOf}
    />
  );
}

async function open(slug: string) {
  const article = await library.findArticle(slug);
  if (!article) {
    const present = await library.findAlias(slug);
    if (present) permanentRedirect(addresses.article(present));
    notFound();
  }
  const author = (await library.findPerson(article.author)) ?? notFound();
  return { article, author };
}
