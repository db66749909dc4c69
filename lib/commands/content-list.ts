// npm run content:list: every article with its state, people, review dates, reading grade, length and findings.
// `--due 30d` those whose review is due by then or overdue, `--state draft,scheduled`, `--author NAME`, `--language es`, `--json` for programs. Exit 0, or 2 for wrong use.
import { parseArgs } from 'node:util';
import { readGarden } from '../editorial/garden';
import { isDueWithin, listedStates, type Overview, overviewOf } from '../editorial/listing/overview';
import { tableOf } from '../editorial/listing/table';
import { systemClock } from '../platform/clock';
import { timeZoneOf } from './time-zone';

/** What `--due` alone means. */
const usualDays = '30d';

process.exitCode = main(process.argv.slice(2));

function main(words: string[]): number {
  const wish = wishIn(words);
  if (!wish) {
    console.error(
      `content: Use: npm run content:list -- [--due ${usualDays}] [--state ${listedStates.join('|')}] [--author NAME] [--language es] [--json]`,
    );
    return 2;
  }
  const root = process.cwd();
  const all = overviewOf(readGarden(root), systemClock.now(), timeZoneOf(root));
  const rows = all.filter(wish.isAskedFor);
  console.log(wish.asJson ? JSON.stringify(rows, null, 2) : tableOf(rows, all.length));
  return 0;
}

function wishIn(words: string[]) {
  const given = optionsIn(words.flatMap((word, at) => (word === '--due' && !/^\d/.test(words[at + 1] ?? '') ? [word, usualDays] : [word])));
  if (!given) return undefined;
  const states = given.state?.flatMap((list) => list.split(','));
  const days = given.due === undefined ? undefined : daysIn(given.due);
  const unknown = states?.some((state) => !listedStates.some((each) => each === state));
  if (unknown || (given.due !== undefined && days === undefined)) return undefined;
  const isAskedFor = (row: Overview) =>
    (states === undefined || states.includes(row.state)) &&
    (days === undefined || isDueWithin(row, days)) &&
    (given.author === undefined || row.author === given.author) &&
    (given.language === undefined || row.language === given.language);
  return { isAskedFor, asJson: given.json ?? false };
}

function optionsIn(words: string[]) {
  const options = {
    due: { type: 'string' },
    state: { type: 'string', multiple: true },
    author: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: words, options }).values;
  } catch {
    return undefined;
  }
}

/** `30`, `30d` or `6w`. */
function daysIn(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,4})([dw]?)$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (unit === 'w' ? 7 : 1);
}
