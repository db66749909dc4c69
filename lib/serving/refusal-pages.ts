// The pages that say no in our own words. They are built like every other page and read from the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

export function refusalPages(root: string): RefusalPages {
  const gone = new Map<string, () => string>();
  const page = (name: string) => {
    let html: string | undefined;
    return () => {
      html ??= withoutScripts(readFileSync(join(root, '.next', 'server', 'app', `${name}.html`), 'utf8'));
      return html;
    };
  };
  const goneOf = (slug: string) => gone.get(slug) ?? page(`gone/${slug}`);
  return {
    notSent: page('contact/not-sent'),
    notChanged: page('unavailable/not-changed'),
    notFound: page('_not-found'),
    failed: page('unavailable'),
    gone: (slug) => {
      gone.set(slug, goneOf(slug));
      return goneOf(slug)();
    },
  };
}

/** These pages are shown at addresses that are not theirs, where the framework's scripts would only lose their way. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');
}
