// The pages that say no in our own words. They are built like every other page, and held from the start: saying no must always work.
import type { Log } from '../../platform/log';
import { bodyOf, type HeldPage, hold } from '../pages/held-page';
import type { PageStore } from '../pages/page-store';
import { nothingAllowed } from '../policy';
import { nameOf } from '../press/ready';
import type { LastWords } from './last-words';

export interface RefusalPages {
  /** For a form that was not taken. */
  notSent: HeldPage;
  /** For a form of the inbox that was not taken. */
  notChanged: HeldPage;
  /** For a page of the inbox that the member's role does not open. */
  notOpen: HeldPage;
  /** For an address that leads nowhere. */
  notFound: HeldPage;
  /** For a fault of ours. */
  failed: HeldPage;
}

export interface Instead {
  lastWords: LastWords;
  isSecure: boolean;
  log: Pick<Log, 'error'>;
}

/** A page that is missing from the build must keep nobody from being told no: last words stand in for it. */
export async function openRefusalPages(store: PageStore, { lastWords, isSecure, log }: Instead): Promise<RefusalPages> {
  const page = async (path: string, words: string) => {
    const built = await store.findAsBuilt(path).catch(() => undefined);
    if (built) return built;
    log.error('page.missing', { path });
    const body = Buffer.from(words);
    const ready = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, allowance: nothingAllowed, name: nameOf(body) };
    return hold({ ...ready, bodies: { identity: body } }, 'page', 0, isSecure);
  };
  const [notSent, notChanged, notOpen, notFound, failed] = await Promise.all([
    page('/contact/not-sent', lastWords.notSent),
    page('/unavailable/not-changed', lastWords.notChanged),
    page('/unavailable/not-open', lastWords.notOpen),
    page('/_not-found', lastWords.notFound),
    page('/unavailable', lastWords.failed),
  ]);
  return { notSent, notChanged, notOpen, notFound, failed };
}

/** The words of a page, as they are before any encoding. */
export function textOf(page: HeldPage): Buffer {
  return bodyOf(page, 'identity').body;
}
