// An article that readers do not see yet, for whoever has a link that was signed for it. Drawn anew for every request and kept by nobody.
import type { Metadata } from 'next';
import { ArticleView } from '@/components/article/article-view/article-view';
import { PreviewBanner } from '@/components/article/preview-banner/preview-banner';
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import { explainWords } from '@/lib/content/glossary/explain';
import { library } from '@/lib/content/library';
import { placePictures } from '@/lib/content/pictures/place';
import { photographOf } from '@/lib/content/pictures/sized';
import { linkOf } from '@/lib/content/reference';
import { reviewDueOn } from '@/lib/content/review';
import { publicAddress } from '@/lib/publishing/address';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';
import { currentExchange } from '@/lib/wiring';
import { findPreview, isSeenByReaders } from '@/lib/wiring/previewing';

export const dynamic = 'force-dynamic';

// The title of a draft stays off the tab, so that it is in no history that others see.
export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } };

export default async function PreviewPage({ params, searchParams }: PageProps<'/preview/[slug]'>) {
  const [{ slug }, { until, signature }] = await Promise.all([params, searchParams]);
  const preview = findPreview(slug, until, signature);
  if (!preview) return notOpen();
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

/**
 * The link does not work. It does not say why, because that would tell what is being written. Drawn like any page, because of `notFound()`
 * there is not one word on the screen without script.
 */
function notOpen() {
  currentExchange().status = 404;
  return (
    <>
      <PageHead
        title="This preview is not open"
        lead="The link may have ended, or a part of it may have been cut off. Ask the person who sent it to you for a new one."
      />
      <WaysOn />
    </>
  );
}
