// An article that readers do not see yet, for whoever has a link that was signed for it. Drawn anew for every request and kept by nobody.
import type { Metadata } from 'next';
import { ArticleView } from '@/components/article/article-view/article-view';
import { PreviewBanner } from '@/components/article/preview-banner/preview-banner';
import { Frame } from '@/components/site/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import { explainWords } from '@/lib/content/glossary/explain';
import { placePictures } from '@/lib/content/pictures/place';
import { photographOf } from '@/lib/content/pictures/sized';
import { linkOf } from '@/lib/content/reference';
import { reviewDueOn } from '@/lib/content/review';
import { publicAddress } from '@/lib/publishing/address';
import type { Edition } from '@/lib/site/languages/edition';
import { currentExchange } from '@/lib/wiring';
import { findPreview, isSeenByReaders } from '@/lib/wiring/previewing';
import { opened } from '../../opened';

export const dynamic = 'force-dynamic';

// The title of a draft stays off the tab, so that it is in no history that others see.
export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } };

export default async function PreviewPage({ params, searchParams }: PageProps<'/[language]/preview/[slug]'>) {
  const [{ site, library, slug }, { until, signature }] = await Promise.all([opened(params), searchParams]);
  const preview = findPreview(slug, until, signature, site.language);
  if (!preview) return notOpen(site);
  const { page, state } = preview;
  const pictures = await library.listPictures();
  const explained = page && explainWords(page.article, await library.listTerms(), site);
  return (
    <Frame site={site}>
      <PreviewBanner {...preview} isSeenByReaders={isSeenByReaders(preview)} site={site} />
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
          address={publicAddress(site.addresses.article(slug))}
          linkOf={linkOf}
        />
      ) : (
        <PageHead title="There is nothing to show yet" lead="The file has faults that keep it from being read. They are named above." />
      )}
    </Frame>
  );
}

/**
 * The link does not work. It does not say why, because that would tell what is being written. Drawn like any page, because of `notFound()`
 * there is not one word on the screen without script.
 */
function notOpen(site: Edition) {
  currentExchange().status = 404;
  const { title, lead } = site.words.trouble.notOpen;
  return (
    <Frame site={site}>
      <PageHead title={title} lead={lead} />
      <WaysOn site={site} />
    </Frame>
  );
}
