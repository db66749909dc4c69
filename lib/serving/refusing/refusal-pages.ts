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
  /** The same in the other languages of the site, by the first part of their addresses. */
  others?: Readonly<Record<string, RefusalPages>>;
}

/** Those in the language of an address. */
export function refusalsAt(url: string | undefined, pages: RefusalPages): RefusalPages {
  const language = url?.split(/[/?#]/, 2)[1] ?? '';
  return pages.others && Object.hasOwn(pages.others, language) ? (pages.others[language] ?? pages) : pages;
}

export interface Instead {
  lastWords: LastWords;
  isSecure: boolean;
  log: Pick<Log, 'error'>;
}

/** `root` is such as `/es`. A page that is missing from the build must keep nobody from being told no: last words stand in for it. */
export async function openRefusalPages(store: PageStore, { lastWords, isSecure, log }: Instead, root = ''): Promise<RefusalPages> {
  const page = async (path: string, words: string) => {
    const built = await store.findAsBuilt(path).catch(() => undefined);
    if (built) return built;
    log.error('page.missing', { path });
    const body = Buffer.from(words);
    const ready = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, allowance: nothingAllowed, name: nameOf(body) };
    return hold({ ...ready, bodies: { identity: body } }, 'page', 0, isSecure);
  };
  const [notSent, notChanged, notOpen, notFound, failed] = await Promise.all([
    page(`${root}/contact/not-sent`, lastWords.notSent),
    page(`${root}/unavailable/not-changed`, lastWords.notChanged),
    page(`${root}/unavailable/not-open`, lastWords.notOpen),
    page(`${root}/nowhere`, lastWords.notFound),
    page(`${root}/unavailable`, lastWords.failed),
  ]);
  return { notSent, notChanged, notOpen, notFound, failed };
}

/** The words of a page, as they are before any encoding. */
export function textOf(page: HeldPage): Buffer {
  return bodyOf(page, 'identity').body;
}
