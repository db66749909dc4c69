// npm run content:rename -- OLD NEW: gives an article a new address. The old one leads to it, and links in other texts follow.
// Exit 0 done, 1 refused, 2 wrong use.
import { applyChanges } from '../editorial/addresses/change';
import { renamingOf } from '../editorial/addresses/rename';
import { readGarden } from '../editorial/garden';
import { addresses } from '../site/addresses';

process.exitCode = main(process.argv.slice(2).map(slugIn));

function main([from, to, ...more]: string[]): number {
  if (!from || !to || more.length > 0 || from.startsWith('-')) {
    console.error('content: expected two names. Use: npm run content:rename -- old-name new-name');
    return 2;
  }
  const root = process.cwd();
  const renaming = renamingOf(root, readGarden(root), from, to);
  if (renaming.kind === 'refused') {
    for (const fault of renaming.faults) console.error(`content: ${fault}`);
    return 1;
  }
  applyChanges(root, renaming.changes);
  const links = renaming.followed.map(({ file, count }) => `  ${file}: ${count} ${count === 1 ? 'link' : 'links'} changed`);
  const old = renaming.keepsOldAddress
    ? `After the next build, ${addresses.article(from)} leads readers on to ${addresses.article(to)}.`
    : `${addresses.article(from)} was never shown to readers, so it leads nowhere now.`;
  console.log([`content/articles/${to}.md is the article now.`, ...links, old, 'See that all is well: npm run content:check'].join('\n'));
  return 0;
}

/** `content/articles/x.md` and `/articles/x` mean x. */
function slugIn(word: string): string {
  return word.replace(/^(\.?\/)?(content\/)?articles\//, '').replace(/\.md$/, '');
}
