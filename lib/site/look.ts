// How the clinic's own look gets into a page: a line of style. It has one home, because the content policy names its hash.
import type { Site } from './site';

export function lookStyle({ look }: Pick<Site, 'look'>): string {
  return `:root{--hue:${look.hue}}${fade}`;
}

/**
 * From page to page by a short fade, by the browser alone. It stands in the page itself: a browser asks for it before style sheets have come,
 * and would say on the console that it was not there (Chromium 156).
 */
const fade = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';
