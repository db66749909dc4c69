// One article as a sheet to print or to give away. What readers may not see has no sheet either.
import { notFound, permanentRedirect } from 'next/navigation';
import { HandOut } from '@/components/article/hand-out/hand-out';
import { explainWords } from '@/lib/content/glossary/explain';
import { library } from '@/lib/content/library';
import { placePictures } from '@/lib/content/pictures/place';
import { linkOf } from '@/lib/content/reference';
import { reviewDueOn } from '@/lib/content/review';
import { publicAddress } from '@/lib/publishing/address';
import { hiddenPageMetadata } from '@/lib/publishing/metadata';
import { qrCodeOf } from '@/lib/publishing/pictures/qr-code';
import { handOutsDrawn } from '@/lib/publishing/routes';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;
export const revalidate = 300;

export async function generateStaticParams() {
  return library.drawnByBuild(await library.listRoutes(), handOutsDrawn);
}

export async function generateMetadata({ params }: PageProps<'/articles/[slug]/hand-out'>) {
  const { slug, title, description } = await open((await params).slug);
  return hiddenPageMetadata({ title: `${title} (hand-out)`, description, path: addresses.handOut(slug) }, getSite());
}

export default async function HandOutPage({ params }: PageProps<'/articles/[slug]/hand-out'>) {
  const article = await open((await params).slug);
  const [author, reviewer, terms, pictures] = await Promise.all([
    library.findPerson(article.author),
    article.reviewer === undefined ? undefined : library.findPerson(article.reviewer),
    library.listTerms(),
    library.listPictures(),
  ]);
  const address = publicAddress(addresses.article(article.slug));
  return (
    <HandOut
      article={placePictures(article, pictures)}
      author={author ?? notFound()}
      reviewer={reviewer}
      words={explainWords(article, terms).words}
      state={library.stateOf(article)}
      dueOn={reviewDueOn(article)}
      site={getSite()}
      address={address}
      code={qrCodeOf(address)}
      linkOf={linkOf}
    />
  );
}

async function open(slug: string) {
  const article = await library.findArticle(slug);
  if (article) return article;
  const present = await library.findAlias(slug);
  if (present) permanentRedirect(addresses.handOut(present));
  notFound();
}
