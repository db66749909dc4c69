// One article. A former name leads to the present one; an article whose time has not come or has gone is not there.
import { notFound, permanentRedirect } from 'next/navigation';
import { ArticleView } from '@/components/article/article-view/article-view';
import { explainWords } from '@/lib/content/glossary/explain';
import { library } from '@/lib/content/library';
import { linkOf } from '@/lib/content/reference';
import { reviewDueOn } from '@/lib/content/review';
import { articleMetadata, publicAddress } from '@/lib/publishing/metadata';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;
export const revalidate = 300;

export async function generateStaticParams() {
  return library.drawnByBuild(await library.listRoutes());
}

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const { article, author } = await open((await params).slug);
  return articleMetadata(article, author.name, getSite());
}

export default async function ArticlePage({ params }: PageProps<'/articles/[slug]'>) {
  const { article, author } = await open((await params).slug);
  const [reviewer, topic, related, terms] = await Promise.all([
    article.reviewer === undefined ? undefined : library.findPerson(article.reviewer),
    library.findTopic(article.topics[0] ?? ''),
    library.listRelated(article),
    library.listTerms(),
  ]);
  const { words, ...texts } = explainWords(article, terms);
  return (
    <ArticleView
      article={{ ...article, ...texts }}
      author={author}
      reviewer={reviewer}
      topic={topic}
      related={related}
      words={words}
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
