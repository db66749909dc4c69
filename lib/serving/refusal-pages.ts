// The pages that say no in our own words. They are built like every other page and read from the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../platform/log';
import type { LastWords } from './refusing/last-words';

export interface RefusalPages {
  /** For a form that was not taken. */
  notSent(): string;
  /** For a form of the inbox that was not taken. */
  notChanged(): string;
  /** For an address that leads nowhere. */
  notFound(): string;
  /** For an article that was taken down for good. */
  gone(slug: string): string;
  /** For a fault of ours. */
  failed(): string;
}

/** Read at the start: a page that is first looked for when it is needed, and is gone by then, would leave the visitor without any answer. */
export function refusalPages(root: string, lastWords: LastWords, log: Pick<Log, 'error'>): RefusalPages {
  const read = (name: string) => withoutScripts(readFileSync(join(root, '.next', 'server', 'app', `${name}.html`), 'utf8'));
  const held = (name: string, instead: string) => {
    try {
      return read(name);
    } catch {
      log.error('page.missing', { path: `/${name}` });
      return instead;
    }
  };
  const notSent = held('contact/not-sent', lastWords.notSent);
  const notChanged = held('unavailable/not-changed', lastWords.notChanged);
  const notFound = held('_not-found', lastWords.notFound);
  const failed = held('unavailable', lastWords.failed);
  const gone = new Map<string, string>();
  return {
    notSent: () => notSent,
    notChanged: () => notChanged,
    notFound: () => notFound,
    failed: () => failed,
    gone: (slug) => {
      const html = gone.get(slug) ?? read(`gone/${slug}`);
      gone.set(slug, html);
      return html;
    },
  };
}

/** These pages are shown at addresses that are not theirs, where the framework's scripts would only lose their way. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');
}
