// Puts right what can be put right without a human: changes that cannot alter what a text means. Run twice, the second run changes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checking, type CheckResult, checkContent } from '../check';
import type { Finding, Fix } from '../finding';
import { type Collection, readMarkdown, readYaml } from '../source';

/** A change that was made, for the person whose text it is. */
export interface Mended {
  file: string;
  line: number;
  column: number;
  before: string;
  after: string;
  rule: string;
}

export interface Mending {
  mended: Mended[];
  /** What is still to be said afterwards. */
  result: CheckResult;
}

/** A change can bring another to light, such as a field whose name is only now known; more rounds than this would be a quarrel of rules. */
const mostRounds = 5;

export function mendContent(root: string, isAskedFor: (file: string) => boolean, checking: Checking = {}): Mending {
  const mended: Mended[] = [];
  let result = checkContent(root, checking);
  for (let round = 0; round < mostRounds; round++) {
    const made = filesIn(result.findings.filter(({ fix, file }) => fix && isAskedFor(file))).flatMap((findings) => mendFile(root, findings));
    if (made.length === 0) break;
    mended.push(...made);
    result = checkContent(root, checking);
  }
  return { mended, result };
}

type Fixable = Finding & { fix: Fix };

function filesIn(findings: readonly Finding[]): Fixable[][] {
  const files = new Map<string, Fixable[]>();
  for (const finding of findings) if (finding.fix) files.set(finding.file, [...(files.get(finding.file) ?? []), { ...finding, fix: finding.fix }]);
  return [...files.values()];
}

function mendFile(root: string, findings: readonly Fixable[]): Mended[] {
  const file = findings[0]?.file ?? '';
  const before = readFileSync(join(root, file), 'utf8');
  const chosen = apart(findings);
  const after = chosen.reduceRight((text, { fix }) => text.slice(0, fix.from) + fix.text + text.slice(fix.to), before);
  // A file that was readable stays so, or nothing is written.
  if (after === before || !isReadable(file, after)) return [];
  writeFileSync(join(root, file), after);
  return chosen.map(({ line, column, rule, fix }) => ({ file, line, column, rule, before: before.slice(fix.from, fix.to), after: fix.text }));
}

/** From top to bottom, without those that would change the same words; they get their turn in the next round. */
function apart(findings: readonly Fixable[]): Fixable[] {
  const sorted = [...findings].sort((a, b) => a.fix.from - b.fix.from);
  let end = -1;
  return sorted.filter(({ fix }) => {
    if (fix.from < end) return false;
    end = fix.to;
    return true;
  });
}

function isReadable(file: string, text: string): boolean {
  const folder = (['articles', 'people', 'topics', 'pages', 'glossary'] as const).find((each) => file.includes(`/${each}/`));
  const collection: Collection = folder ?? 'site';
  const source = collection === 'site' ? readYaml(file, text) : readMarkdown(file, collection, Buffer.from(text));
  return source.faults.length === 0;
}
