// Checks everything in content/ by every rule, and says all that it finds at once.
import { type Finding, inOrder } from './finding';
import { type Garden, readGarden } from './garden';
import { rules } from './rules/all';
import { fileName } from './rules/file-name';
import { readable } from './rules/readable';
import type { Source } from './source';

export interface CheckResult {
  /** Every file that was looked at. */
  files: string[];
  findings: Finding[];
}

/** Checks the content of the project at `root`. */
export function checkContent(root: string): CheckResult {
  return checkGarden(readGarden(root));
}

export function checkGarden(garden: Garden): CheckResult {
  const sources = [...garden.articles, ...garden.people, ...garden.topics, ...garden.pages, garden.site, ...retiredOf(garden)];
  const findings = [...sources.flatMap((source) => checkSource(source, garden)), ...garden.strays.map(strayFinding)];
  return { files: [...sources.map(({ file }) => file), ...garden.strays], findings: findings.sort(inOrder) };
}

/** Most clinics have taken nothing down yet, and need no file that says so. */
function retiredOf({ retired }: Garden): Source[] {
  return retired.fields === undefined && retired.faults.length === 0 ? [] : [retired];
}

/** What there is to say of one file, from top to bottom. */
export function checkFile(source: Source, garden: Garden): Finding[] {
  return checkSource(source, garden).sort(inOrder);
}

function checkSource(source: Source, garden: Garden): Finding[] {
  // Of a file that cannot be read, the other rules would only report what follows from that.
  const applicable = source.faults.length > 0 ? [readable, fileName] : rules.filter((rule) => rule.of.includes(source.collection));
  return applicable.flatMap((rule) =>
    rule.check(source, garden).map((remark) => ({ severity: 'error' as const, ...remark, file: source.file, rule: rule.name })),
  );
}

/** A rule over the folder, not over a file. */
export const noStrays = { name: 'no-strays', reason: 'A file that no page shows is a text that somebody believes to be published.' };

/** Nothing is dropped in silence: a file that no page would ever show is a fault. */
function strayFinding(file: string): Finding {
  const folder = /^content\/(articles|people|topics|pages)\//.exec(file)?.[0];
  const expected = folder
    ? `a file ending in .md directly in ${folder}`
    : 'only articles, people, topics, pages, images, site.yml, retired.yml and README.md in content/';
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    message: `this file is not part of the site, expected ${expected}; move it, rename it or take it away`,
    rule: noStrays.name,
  };
}
