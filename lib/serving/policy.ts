// The content security policy of each answer. Everything is forbidden; then what a page really has is allowed, by hash or by nonce.
import { createHash } from 'node:crypto';
import { hasOwnScript, isData } from './finish/strip';

/** What a page has that a policy must allow. */
export interface Allowance {
  /** Whether it is a page, which may ask this server. Without a script nobody does, but checkers fetch robots.txt in a page's name. */
  isPage: boolean;
  /** Hashes or nonces of scripts in the page. */
  scripts: string[];
  /** Hashes of styles in the page. */
  styles: string[];
  /** Whether the framework's runtime is in the page: it fetches more scripts. */
  hasRuntime: boolean;
  /** Whether a script of ours is in the page. */
  hasOwnScript: boolean;
  /** Whether the page fetches style sheets. */
  hasStyleSheets: boolean;
  /** Whether its icon is inside of it. */
  hasOwnIcon: boolean;
}

/** For what is no page: nothing in it may fetch, run or be framed. */
export const nothingAllowed: Allowance = {
  isPage: false,
  scripts: [],
  styles: [],
  hasRuntime: false,
  hasOwnScript: false,
  hasStyleSheets: false,
  hasOwnIcon: false,
};

/** The policy as a header. `isSecure` says that the site is reached by https. */
export function policyFor(allowance: Allowance, isSecure: boolean): string {
  const { isPage, scripts, styles, hasRuntime, hasOwnScript: hasOwn, hasStyleSheets, hasOwnIcon } = allowance;
  const lines = [
    "default-src 'none'",
    hasOwnIcon ? "img-src 'self' data:" : "img-src 'self'",
    listOf('style-src', styles, hasStyleSheets || hasRuntime),
    listOf('script-src', scripts, hasRuntime || hasOwn),
    isPage ? "connect-src 'self'" : '',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // Where no script may run there is nothing to require of one, and React sets its scripts as plain text.
    hasOwn && !hasRuntime ? "require-trusted-types-for 'script'" : '',
    isSecure ? 'upgrade-insecure-requests' : '',
  ];
  return lines.filter((line) => line !== '').join('; ');
}

/** What a finished page has inside, by hash. */
export function allowanceOf(html: string, hasRuntime: boolean): Allowance {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(([, attributes = '', body = '']) =>
    body === '' || isData(attributes) ? [] : [hashOf(body)],
  );
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, body = '']) => hashOf(body));
  return {
    isPage: true,
    scripts: [...new Set(scripts)],
    styles: [...new Set(styles)],
    hasRuntime,
    hasOwnScript: hasOwnScript(html),
    hasStyleSheets: html.includes('<link rel="stylesheet"'),
    hasOwnIcon: html.includes('<link rel="icon" href="data:'),
  };
}

/** The name by which a policy allows one text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function listOf(directive: string, sources: readonly string[], withSelf: boolean): string {
  const all = [...(withSelf ? ["'self'"] : []), ...sources];
  return all.length > 0 ? `${directive} ${all.join(' ')}` : '';
}
