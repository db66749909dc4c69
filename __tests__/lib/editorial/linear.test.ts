// A text of any size and shape is checked in a time that grows with it, not with its square.
import { checkSource } from '@/lib/editorial/check';
import { readMarkdown } from '@/lib/editorial/source';
import { articleOf, soundFields } from '../../support/garden';
import { gardenWith } from '../../support/samples';

/** The shortest of a few runs: what else the machine did meanwhile only makes a run longer. */
function quickest(body: string) {
  const runs = [timesOf(body), timesOf(body), timesOf(body)];
  return new Map([...(runs[0]?.keys() ?? [])].map((rule) => [rule, Math.min(...runs.map((run) => run.get(rule) ?? 0))]));
}

function timesOf(body: string) {
  const fields = soundFields.map((line) => line.replace(/^title: .*/, 'title: Ketamine and sleep'));
  const source = readMarkdown('content/articles/new.md', 'articles', Buffer.from(articleOf(fields, body)));
  const times = new Map<string, number>();
  checkSource(source, gardenWith(source), { onTime: (rule, spent) => times.set(rule, (times.get(rule) ?? 0) + spent) });
  return times;
}

const shapes: Record<string, string> = {
  'one endless sentence': 'therapy and ketamine is given to people that cut the risk of relapse and ',
  'many claims': 'Studies show that ketamine is safe, and 70% of patients feel better. ',
  'many quotations': '"It cures," a site that promises relief says, and "nobody" knows if it is safe. ',
  'many breaks': 'stop taking\nyour\nmedicine or the the risk of addiction is low\n',
  'one long word': 'x',
  'many denials': 'not no never nobody unless ',
};

test.each(Object.entries(shapes))('%s: ten times the text takes far less than a hundred times as long', (_, piece) => {
  const size = 12_000;
  const body = (length: number) => `${piece.repeat(Math.ceil(length / piece.length))}\n`;
  const small = quickest(body(size));
  const large = quickest(body(size * 10));
  const slow = [...large].filter(([rule, spent]) => spent > 300 && spent > 40 * Math.max(1, small.get(rule) ?? 0));
  expect(slow).toEqual([]);
});
