// One article as a sheet to print or to give away. What readers may not see has no sheet either.
import { notFound, permanentRedirect } from 'next/navigation';
import { HandOut } from '@/components/article/hand-out/hand-out';
import { Frame } from '@/components/site/frame/frame';
import { explainWords } from '@/lib/content/glossary/explain';
import { placePictures } from '@/lib/content/pictures/place';
import { linkOf } from '@/lib/content/reference';
import { reviewDueOn } from '@/lib/content/review';
import { publicAddress } from '@/lib/publishing/address';
import { originalOf, translationsOf } from '@/lib/publishing/elsewhere';
import { hiddenPageMetadata } from '@/lib/publishing/metadata';
import { qrCodeOf } from '@/lib/publishing/pictures/qr-code';
import { handOutsDrawn } from '@/lib/publishing/routes';
import { inEachLanguage, opened } from '../../../opened';

export const dynamicParams = false;
export const revalidate = 300;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => library.drawnByBuild(await library.listRoutes(), handOutsDrawn));
}

export async function generateMetadata({ params }: PageProps<'/[language]/articles/[slug]/hand-out'>) {
  const { site, article } = await open(params);
  const { slug, title, description } = article;
  return hiddenPageMetadata({ title: site.words.sheet.titleOf(title), description, path: site.addresses.handOut(slug) }, site);
}

export default async function HandOutPage({ params }: PageProps<'/[language]/articles/[slug]/hand-out'>) {
  const { site, library, article } = await open(params);
  const [author, reviewer, terms, pictures] = await Promise.all([
    library.findPerson(article.author),
    article.reviewer === undefined ? undefined : library.findPerson(article.reviewer),
    library.listTerms(),
    library.listPictures(),
  ]);
  const address = publicAddress(site.addresses.article(article.slug));
  return (
    <Frame site={site} elsewhere={await translationsOf(site, 'articles', article.slug)}>
      <HandOut
        article={placePictures(article, pictures)}
        author={author ?? notFound()}
        reviewer={reviewer}
        words={explainWords(article, terms, site).words}
        state={library.stateOf(article)}
        dueOn={reviewDueOn(article)}
        site={site}
        address={address}
        code={qrCodeOf(address)}
        linkOf={linkOf}
        original={await originalOf(site, article.slug)}
      />
    </Frame>
  );
}

async function open(params: Promise<{ language: string; slug: string }>) {
  const { site, library, slug } = await opened(params);
  const article = await library.findArticle(slug);
  if (article) return { site, library, article };
  const present = await library.findAlias(slug);
  if (present) permanentRedirect(site.addresses.handOut(present));
  notFound();
}
