// An article that readers do not see yet, for whoever has a link that was signed for it. Drawn anew for every request and kept by nobody.
import type { Metadata } from 'next';
import { cache } from 'react';
import { ArticleView } from '@/components/article/article-view/article-view';
import { PreviewBanner } from '@/components/article/preview-banner/preview-banner';
import { PageHead } from '@/components/site/page-head/page-head';
import { explainWords } from '@/lib/content/glossary/explain';
import { library } from '@/lib/content/library';
import { placePictures } from '@/lib/content/pictures/place';
import { photographOf } from '@/lib/content/pictures/sized';
import { linkOf } from '@/lib/content/reference';
import { reviewDueOn } from '@/lib/content/review';
import { publicAddress } from '@/lib/publishing/address';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';
import { findPreview, isSeenByReaders, sayNotThere } from '@/lib/wiring/previewing';
import PreviewNotOpen, { metadata as notOpen } from './not-found';

export const dynamic = 'force-dynamic';

// The title of a draft stays off the tab, so that it is in no history that others see.
const shown: Metadata = { title: 'Preview', robots: { index: false, follow: false } };

export async function generateMetadata(props: PageProps<'/preview/[slug]'>): Promise<Metadata> {
  return (await open(props)) ? shown : notOpen;
}

export default async function PreviewPage(props: PageProps<'/preview/[slug]'>) {
  const { slug } = await props.params;
  const preview = await open(props);
  if (!preview) {
    // Not by `notFound()`: on a page that is drawn for each visitor, Next (16.4.6) leaves its words to a script.
    sayNotThere();
    return <PreviewNotOpen />;
  }
  const site = getSite();
  const { page, state } = preview;
  const pictures = await library.listPictures();
  const explained = page && explainWords(page.article, await library.listTerms());
  return (
    <>
      <PreviewBanner {...preview} isSeenByReaders={isSeenByReaders(preview)} calendar={site} />
      {page && explained && state ? (
        <ArticleView
          {...page}
          article={placePictures({ ...page.article, ...explained }, pictures)}
          photograph={photographOf(page.article, pictures)}
          words={explained.words}
          related={await library.listRelated(page.article)}
          state={state}
          dueOn={reviewDueOn(page.article)}
          site={site}
          address={publicAddress(addresses.article(slug))}
          linkOf={linkOf}
        />
      ) : (
        <PageHead title="There is nothing to show yet" lead="The file has faults that keep it from being read. They are named above." />
      )}
    </>
  );
}

const found = cache(findPreview);

async function open({ params, searchParams }: PageProps<'/preview/[slug]'>) {
  const [{ slug }, { until, signature }] = await Promise.all([params, searchParams]);
  return found(slug, until, signature);
}
