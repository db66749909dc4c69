// npm run content:rename -- OLD NEW: gives an article a new address. The old one leads to it, and links in other texts follow.
// Exit 0 done, 1 refused, 2 wrong use.
import { applyChanges } from '../editorial/addresses/change';
import { renamingOf } from '../editorial/addresses/rename';
import { pathOf, readGarden } from '../editorial/garden';
import { addresses } from '../site/addresses';
import { articleNamed } from './content/named';

process.exitCode = main(process.argv.slice(2));

function main([old, wished, ...more]: string[]): number {
  if (!old || !wished || more.length > 0 || old.startsWith('-')) {
    console.error('content: expected two names. Use: npm run content:rename -- old-name new-name, in another language es/old-name');
    return 2;
  }
  const root = process.cwd();
  const { garden, slug: from } = articleNamed(old, readGarden(root));
  const { slug: to } = articleNamed(wished, garden);
  const renaming = renamingOf(root, garden, from, to);
  if (renaming.kind === 'refused') {
    for (const fault of renaming.faults) console.error(`content: ${fault}`);
    return 1;
  }
  applyChanges(root, renaming.changes);
  const links = renaming.followed.map(({ file, count }) => `  ${file}: ${count} ${count === 1 ? 'link' : 'links'} changed`);
  const path = (slug: string) => pathOf(garden, addresses.article(slug));
  const former = renaming.keepsOldAddress
    ? `After the next build, ${path(from)} leads readers on to ${path(to)}.`
    : `${path(from)} was never shown to readers, so it leads nowhere now.`;
  console.log([`${garden.folder}/articles/${to}.md is the article now.`, ...links, former, 'See that all is well: npm run content:check'].join('\n'));
  return 0;
}
