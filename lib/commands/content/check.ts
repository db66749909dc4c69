// npm run content:check: every finding as file:line:column. Exit 0 clean, 1 errors, 2 wrong use.
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type CheckResult, checkContent } from '../../editorial/check';
import { type Mended, mendContent } from '../../editorial/mending/mend';
import { openMemory } from '../../editorial/remembering/memory';
import { counted, type ReportFormat, report, reportFormats } from '../../editorial/report';
import { timesTable, watchProgress } from './progress';
import { watchContent } from './watch';

const use = `Use: npm run content:check -- [--format=${reportFormats.join('|')}] [--fix | --watch] [--times] [files or folders]`;

/** Checks the content of the project at `root` as the words ask; the exit code, or undefined while it goes on watching. */
export function check(words: string[], root = process.cwd()): number | undefined {
  const options = optionsIn(words);
  if (options.fault !== undefined) return wrongUse(options.fault);
  const paths = options.paths.map((path) => relative(root, resolve(root, path)).split(sep).join('/'));
  const isAskedFor = (file: string) => paths.length === 0 || paths.some((path) => isAtOrBelow(file, path));
  if (options.watch) return watchContent(root, isAskedFor);
  const times = new Map<string, number>();
  const checking = {
    onProgress: watchProgress(),
    // Times of rules are those of all files, so nothing is remembered then.
    ...(!options.times && { memory: openMemory(root) }),
    ...(options.times && { onTime: (rule: string, spent: number) => void times.set(rule, (times.get(rule) ?? 0) + spent) }),
  };
  const { result: all, mended } = options.fix ? mendContent(root, isAskedFor, checking) : { result: checkContent(root, checking), mended: [] };
  const unknown = paths.filter((path) => !all.files.some((file) => isAtOrBelow(file, path)));
  if (unknown.length > 0) return wrongUse(`there is no content file at ${unknown.join(' or ')}`);
  const result = only(all, isAskedFor);
  if (options.fix) sayMended(mended, options.format);
  console.log(report(result, options.format));
  if (options.times) console.error(timesTable(times));
  return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The part of a result that concerns the files that were asked for. */
export function only({ files, findings, allowed }: CheckResult, isAskedFor: (file: string) => boolean): CheckResult {
  return {
    files: files.filter(isAskedFor),
    findings: findings.filter(({ file }) => isAskedFor(file)),
    allowed: allowed.filter(({ file }) => isAskedFor(file)),
  };
}

/** Programs read the report alone, so what was changed is said beside it. */
function sayMended(mended: readonly Mended[], format: ReportFormat) {
  const say = format === 'text' ? console.log : console.error;
  for (const { file, line, column, before, after, rule } of mended) {
    say(`${file}:${line}:${column} changed ${JSON.stringify(before)} to ${JSON.stringify(after)}  ${rule}`);
  }
  say(
    mended.length > 0
      ? `${counted(mended.length, 'change')} made; look at them before you send them on\n`
      : 'nothing could be changed without a human\n',
  );
}

function optionsIn(words: string[]) {
  const booleans = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { format: { type: 'string', default: 'text' }, watch: booleans, fix: booleans, times: booleans },
      allowPositionals: true,
    });
    const format = reportFormats.find((each) => each === values.format);
    if (!format) return { fault: `"${values.format}" is not a format, expected one of: ${reportFormats.join(', ')}` };
    if (values.watch && (values.fix || format !== 'text')) return { fault: '--watch says findings as text and changes nothing, expected it alone' };
    return { ...values, format, paths: positionals };
  } catch (fault) {
    return { fault: fault instanceof Error ? (fault.message.split('. ')[0] ?? fault.message) : 'these words were not understood' };
  }
}

function isAtOrBelow(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}

function wrongUse(message: string): number {
  console.error(`content:check: ${message}. ${use}`);
  return 2;
}
