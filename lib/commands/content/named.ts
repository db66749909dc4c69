// What an editor calls an article: sleep, content/articles/sleep.md or /articles/sleep; in another language es/dormir,
// content/es/articles/dormir.md or /es/articles/dormir.
import type { Garden } from '../../editorial/garden';

export interface Named {
  /** The content of the language that was named. */
  garden: Garden;
  slug: string;
}

export function articleNamed(word: string, garden: Garden): Named {
  const path = word.replace(/^\.?\//, '').replace(/^content\//, '');
  const [, folder, rest = path] = /^([a-z]{2})\/(.+)$/.exec(path) ?? [];
  const slug = rest.replace(/^articles\//, '').replace(/\.md$/, '');
  return { garden: garden.languages.find(({ language }) => language === folder) ?? garden, slug };
}
