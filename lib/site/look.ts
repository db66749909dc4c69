// How the clinic's own look gets into a page: one line of style. It has one home, because the content policy names its hash.
import type { Site } from './site';

export function lookStyle({ look }: Pick<Site, 'look'>): string {
  return `:root{--hue:${look.hue}}`;
}
