// Gives an article a new address: the file moves, its old address leads to the new one, and links in other texts follow.
// Says what it would do; `applyChanges` does it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugMost, slugPattern } from '../../content/slug';
import { addresses } from '../../site/addresses';
import { chosenFrom } from '../explain';
import { firstOf, type Garden, isDraft, pathOf } from '../garden';
import type { Change } from './change';
import { withFormerName } from './former-name';
import { aliasesOf, holderOf, isSameAddress } from './holder';
import { withLinksMoved, withOriginalMoved, withRelatedMoved } from './links-to';
import { retiredIn } from './retired-list';

export interface Renaming {
  kind: 'renaming';
  changes: Change[];
  /** How many links in each other file follow. */
  followed: { file: string; count: number }[];
  /** Whether the old address will lead to the new one. */
  keepsOldAddress: boolean;
}

export interface RenameRefused {
  kind: 'refused';
  faults: string[];
}

export function renamingOf(root: string, garden: Garden, from: string, to: string): Renaming | RenameRefused {
  const article = garden.articles.find(({ slug }) => slug === from);
  if (!article)
    return refused(
      `there is no article ${JSON.stringify(from)}, expected ${chosenFrom(
        garden.articles.map(({ slug }) => slug),
        from,
      )}`,
    );
  if (!slugPattern.test(to) || to.length > slugMost)
    return refused(`the new address is ${JSON.stringify(to)}, expected lower-case letters, digits and hyphens, at most ${slugMost} of them`);
  const holder = from === to ? article.file : holderOf(to, garden, article.file);
  if (holder) return refused(`the address ${to} belongs to ${holder}, expected one that is free`);
  if (aliasesOf(article).includes(to))
    return refused(`${to} is among the former names in ${article.file}; take it off \`aliases\` there, then run this again`);

  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  // Nobody outside has the address of a draft that was never published, and a name that no file may have leads nowhere.
  const keepsOldAddress = !isDraft(article) && slugPattern.test(from) && !isSameAddress(from, to);
  const own = moved(read(article.file), from, to, garden, garden);
  const text = keepsOldAddress ? withFormerName(own.text, from) : own.text;
  const texts = garden.languages.flatMap((each) =>
    [...each.articles, ...each.pages, ...each.people, ...each.topics]
      .filter(({ file }) => file !== article.file)
      .map(({ file }) => ({ file, ...moved(read(file), from, to, garden, each) })),
  );
  const list = garden.retired.file;
  const gone = { file: list, ...withInsteadMoved(retiredIn(garden).length > 0 ? read(list) : '', from, to) };
  const followed = [...texts, gone].filter(({ count }) => count > 0);
  const changes: Change[] = [{ kind: 'move', from: article.file, to: `${garden.folder}/articles/${to}.md`, text }];
  changes.push(...followed.map(({ file, text: after }): Change => ({ kind: 'write', file, text: after })));
  return { kind: 'renaming', changes, followed: followed.map(({ file, count }) => ({ file, count })), keepsOldAddress };
}

/** A text of `home` after an article of `garden` has moved. Names in fields are those of its own language; only a translation names another's. */
function moved(text: string, from: string, to: string, garden: Garden, home: Garden) {
  const links = withLinksMoved(text, pathOf(garden, addresses.article(from)), pathOf(garden, addresses.article(to)));
  const isOriginal = garden.language === firstOf(garden).language;
  const named =
    home.language === garden.language
      ? withRelatedMoved(links.text, from, to)
      : isOriginal
        ? withOriginalMoved(links.text, from, to)
        : { text: links.text, count: 0 };
  return { text: named.text, count: links.count + named.count };
}

function withInsteadMoved(text: string, from: string, to: string) {
  let count = 0;
  const after = text.replace(
    new RegExp(`(\\binstead:[ \\t]*["']?)${from.replace(/[^a-z0-9-]/gi, '\\$&')}(?=["']?[ \\t,}]*(?:#.*)?$)`, 'gm'),
    (_, before: string) => {
      count += 1;
      return `${before}${to}`;
    },
  );
  return { text: after, count };
}

function refused(fault: string): RenameRefused {
  return { kind: 'refused', faults: [fault] };
}
