// The pages that say no in our own words. They are built like every other page, and held from the start: saying no must always work.
import { bodyOf, type HeldPage } from '../pages/held-page';
import type { PageStore } from '../pages/page-store';

export interface RefusalPages {
  /** For a form that was not taken. */
  notSent: HeldPage;
  /** For a form of the inbox that was not taken. */
  notChanged: HeldPage;
  /** For an address that leads nowhere. */
  notFound: HeldPage;
  /** For a fault of ours. */
  failed: HeldPage;
}

export async function openRefusalPages(store: PageStore): Promise<RefusalPages> {
  const page = async (path: string) => {
    const built = await store.findAsBuilt(path);
    if (!built) throw new Error(`The build has no page ${path}. Build the site anew: npm run build`);
    return built;
  };
  const paths = ['/contact/not-sent', '/unavailable/not-changed', '/_not-found', '/unavailable'] as const;
  const [notSent, notChanged, notFound, failed] = await Promise.all([page(paths[0]), page(paths[1]), page(paths[2]), page(paths[3])]);
  return { notSent, notChanged, notFound, failed };
}

/** The words of a page, as they are before any encoding. */
export function textOf(page: HeldPage): Buffer {
  return bodyOf(page, 'identity').body;
}
