// Who has an address of an article already: an article, a former name of one, or a file that only looks different.
import { z } from 'zod';
import type { Garden } from '../garden';
import type { Source } from '../source';
import { retiredIn } from './retired-list';

/** A few words that name the holder, or undefined when the address is free. `except` is a file that may have it. */
export function holderOf(
  slug: string,
  { articles, strays, retired, folder }: Pick<Garden, 'articles' | 'strays' | 'retired' | 'folder'>,
  except?: string,
): string | undefined {
  const others = articles.filter(({ file }) => file !== except);
  const article = others.find((each) => isSameAddress(each.slug, slug));
  if (article) return article.file;
  const alias = others.find((each) => aliasesOf(each).some((name) => isSameAddress(name, slug)));
  if (alias) return `${alias.file}, as a former name`;
  if (retiredIn({ retired }).some((each) => isSameAddress(each.slug, slug))) return `${retired.file}, as an address that is gone`;
  return strays.find((file) => file.startsWith(`${folder}/articles/`) && isSameAddress(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''), slug));
}

/** Some disks and some people do not tell A from a, or the two ways to write an accent. */
export function isSameAddress(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}

/** The former names of an article. A faulty list counts as none: `shape` reports it. */
export function aliasesOf({ fields }: Pick<Source, 'fields'>): string[] {
  return withAliases.safeParse(fields).data?.aliases ?? [];
}

const withAliases = z.object({ aliases: z.array(z.string()).catch([]) });
