// Takes an article down for good: the file goes, and its addresses, also the former ones, answer "gone" from the next build on.
// Says what it would do; `applyChanges` does it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { retiredAddress } from '../../content/retired';
import { slugPattern } from '../../content/slug';
import { addresses as pages } from '../../site/addresses';
import { chosenFrom, explainIssues } from '../explain';
import { firstOf, type Garden, isDraft, pathOf } from '../garden';
import type { Change } from './change';
import { aliasesOf } from './holder';
import { withLinksMoved, withOriginalMoved, withRelatedMoved } from './links-to';
import { retiredIn, withRetired } from './retired-list';

export interface RetireWish {
  slug: string;
  today: string;
  reason?: string | undefined;
  instead?: string | undefined;
}

export interface Retirement {
  kind: 'retirement';
  changes: Change[];
  /** Every address that will answer "gone". */
  addresses: string[];
  /** Files that still lead to it, which an editor has to change. */
  leadHere: string[];
}

export interface RetireRefused {
  kind: 'refused';
  faults: string[];
}

export function retirementOf(root: string, garden: Garden, { slug, today, reason, instead }: RetireWish): Retirement | RetireRefused {
  const article = garden.articles.find((each) => each.slug === slug);
  if (!article) return { kind: 'refused', faults: [notThere(slug, garden)] };
  const readable = garden.articles.filter((each) => !isDraft(each) && each.slug !== slug).map((each) => each.slug);
  const faults =
    instead !== undefined && !readable.includes(instead)
      ? [`there is no published article ${JSON.stringify(instead)} to read instead, expected ${chosenFrom(readable, instead)}`]
      : [];
  if (reason !== undefined) faults.push(...reasonFaults(reason));
  if (faults.length > 0) return { kind: 'refused', faults };

  const addresses = [slug, ...aliasesOf(article)].filter((each) => slugPattern.test(each));
  const known = retiredIn(garden).map((each) => each.slug);
  const entries = addresses
    .filter((each) => !known.includes(each))
    .map((each) => ({ slug: each, retiredOn: today, ...(reason ? { reason } : {}), ...(instead ? { instead } : {}) }));
  const list = garden.retired.file;
  const path = join(root, list);
  const text = withRetired(existsSync(path) ? readFileSync(path, 'utf8') : '', entries, list);
  const changes: Change[] = [
    { kind: 'write', file: list, text },
    { kind: 'remove', file: article.file },
  ];
  return { kind: 'retirement', changes, addresses, leadHere: filesThatLeadTo(slug, root, garden) };
}

function notThere(slug: string, garden: Garden): string {
  if (retiredIn(garden).some((each) => each.slug === slug)) return `${slug} is retired already`;
  const holder = garden.articles.find((article) => aliasesOf(article).includes(slug));
  if (holder) return `${JSON.stringify(slug)} is a former name of ${holder.slug}, expected the present one`;
  return `there is no article ${JSON.stringify(slug)}, expected ${chosenFrom(
    garden.articles.map((each) => each.slug),
    slug,
  )}`;
}

function reasonFaults(reason: string): string[] {
  const parsed = retiredAddress.shape.reason.safeParse(reason);
  const around = { valueAt: () => reason, fieldsAt: () => [], meaningAt: () => undefined };
  return parsed.success ? [] : explainIssues(parsed.error.issues, around).map(({ message }) => message.replace('the front matter', 'the reason'));
}

/** Those that link to it, read on there, or translate it. */
function filesThatLeadTo(slug: string, root: string, garden: Garden): string[] {
  const path = pathOf(garden, pages.article(slug));
  const isOriginal = garden.language === firstOf(garden).language;
  return garden.languages.flatMap((home) => {
    const isHome = home.language === garden.language;
    const others = [...home.articles.filter((article) => !isHome || article.slug !== slug), ...home.pages, ...home.people, ...home.topics];
    return others
      .filter(({ file }) => {
        const text = readFileSync(join(root, file), 'utf8');
        const named = isHome ? withRelatedMoved(text, slug, slug).count : isOriginal ? withOriginalMoved(text, slug, slug).count : 0;
        return withLinksMoved(text, path, path).count + named > 0;
      })
      .map(({ file }) => file);
  });
}
