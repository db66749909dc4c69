// npm run content:retire -- SLUG: takes an article down for good; its addresses answer "gone" from the next build on.
// `--reason "…"` tells readers why, `--instead SLUG` where to read on. Refuses a text that git does not have, unless `--for-good`.
// Exit 0 done, 1 refused, 2 wrong use.
import { parseArgs } from 'node:util';
import { applyChanges } from '../editorial/addresses/change';
import { type Retirement, retirementOf } from '../editorial/addresses/retire';
import { type Garden, pathOf, readGarden } from '../editorial/garden';
import { isKept } from '../editorial/history/git';
import { systemClock } from '../platform/clock';
import { addresses } from '../site/addresses';
import { dayOf } from '../site/dates';
import { articleNamed } from './content/named';
import { timeZoneOf } from './time-zone';

process.exitCode = main(process.argv.slice(2));

function main(words: string[]): number {
  const wish = wishIn(words);
  if (!wish) {
    console.error('content: expected one name. Use: npm run content:retire -- name [--reason "One sentence"] [--instead other-name] [--for-good]');
    return 2;
  }
  const root = process.cwd();
  const { garden, slug } = articleNamed(wish.name, readGarden(root));
  const retirement = retirementOf(root, garden, { ...wish, slug, today: dayOf(systemClock.now(), timeZoneOf(root)) });
  if (retirement.kind === 'refused') return refuse(retirement.faults);
  const file = `${garden.folder}/articles/${slug}.md`;
  if (!wish.forGood && !isKept(root, file))
    return refuse([`git does not have ${file} as it is now, so nobody could bring it back. Commit it first, or add --for-good to lose it`]);
  applyChanges(root, retirement.changes);
  console.log(whatNext(file, garden, retirement));
  return 0;
}

function wishIn(words: string[]) {
  const options = { reason: { type: 'string' }, instead: { type: 'string' }, 'for-good': { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [name, ...more] = positionals;
    return name && more.length === 0 ? { name, reason: values.reason, instead: values.instead, forGood: values['for-good'] } : undefined;
  } catch {
    return undefined;
  }
}

function refuse(faults: readonly string[]): number {
  for (const fault of faults) console.error(`content: ${fault}`);
  return 1;
}

function whatNext(file: string, garden: Garden, { addresses: gone, leadHere }: Retirement): string {
  return [
    `${file} is taken away, and ${garden.retired.file} remembers it.`,
    `After the next build these addresses say that it is gone: ${gone.map((slug) => pathOf(garden, addresses.article(slug))).join(', ')}`,
    ...(leadHere.length > 0 ? ['These files still lead to it; change them:', ...leadHere.map((each) => `  ${each}`)] : []),
    'See that all is well: npm run content:check',
  ].join('\n');
}
