// npm run content:retire -- SLUG: takes an article down for good; its addresses answer "gone" from the next build on.
// `--reason "…"` tells readers why, `--instead SLUG` where to read on. Refuses a text that git does not have, unless `--for-good`.
// Exit 0 done, 1 refused, 2 wrong use.
import { parseArgs } from 'node:util';
import { applyChanges } from '../editorial/addresses/change';
import { type Retirement, retirementOf } from '../editorial/addresses/retire';
import { readGarden } from '../editorial/garden';
import { isKept } from '../editorial/history/git';
import { systemClock } from '../platform/clock';
import { addresses } from '../site/addresses';
import { dayOf } from '../site/dates';
import { timeZoneOf } from './time-zone';

process.exitCode = main(process.argv.slice(2));

function main(words: string[]): number {
  const wish = wishIn(words);
  if (!wish) {
    console.error('content: expected one name. Use: npm run content:retire -- name [--reason "One sentence"] [--instead other-name] [--for-good]');
    return 2;
  }
  const root = process.cwd();
  const retirement = retirementOf(root, readGarden(root), { ...wish, today: dayOf(systemClock.now(), timeZoneOf(root)) });
  if (retirement.kind === 'refused') return refuse(retirement.faults);
  const file = `content/articles/${wish.slug}.md`;
  if (!wish.forGood && !isKept(root, file))
    return refuse([`git does not have ${file} as it is now, so nobody could bring it back. Commit it first, or add --for-good to lose it`]);
  applyChanges(root, retirement.changes);
  console.log(whatNext(file, retirement));
  return 0;
}

function wishIn(words: string[]) {
  const options = { reason: { type: 'string' }, instead: { type: 'string' }, 'for-good': { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [slug, ...more] = positionals.map((word) => word.replace(/^(\.?\/)?(content\/)?articles\//, '').replace(/\.md$/, ''));
    return slug && more.length === 0 ? { slug, reason: values.reason, instead: values.instead, forGood: values['for-good'] } : undefined;
  } catch {
    return undefined;
  }
}

function refuse(faults: readonly string[]): number {
  for (const fault of faults) console.error(`content: ${fault}`);
  return 1;
}

function whatNext(file: string, { addresses: gone, leadHere }: Retirement): string {
  return [
    `${file} is taken away, and content/retired.yml remembers it.`,
    `After the next build these addresses say that it is gone: ${gone.map((slug) => addresses.article(slug)).join(', ')}`,
    ...(leadHere.length > 0 ? ['These files still lead to it; change them:', ...leadHere.map((each) => `  ${each}`)] : []),
    'See that all is well: npm run content:check',
  ].join('\n');
}
