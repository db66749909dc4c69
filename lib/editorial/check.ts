// Checks everything in content/ by every rule, and says all that it finds at once.
import { z } from 'zod';
import { allowances, sift } from './allowing/sift';
import { type AllowedFinding, type Finding, inOrder, type Severity } from './finding';
import { type Garden, isDraft, type Reading, readGarden } from './garden';
import type { Described, Rule } from './rule';
import { rules } from './rules/all';
import { fileName } from './rules/file-name';
import { readable } from './rules/readable';
import type { Source } from './source';

export interface CheckResult {
  /** Every file that was looked at. */
  files: string[];
  findings: Finding[];
  /** What an editor has allowed, with the reason. */
  allowed: AllowedFinding[];
}

export interface Checking extends Reading {
  /** Told after each file. */
  onProgress?: (done: number, total: number) => void;
  /** Told how long a rule took for a file. */
  onTime?: (rule: string, milliseconds: number) => void;
}

/** Checks the content of the project at `root`. */
export function checkContent(root: string, checking: Checking = {}): CheckResult {
  return checkGarden(readGarden(root, checking), checking);
}

export function checkGarden(garden: Garden, checking: Checking = {}): CheckResult {
  const sources = sourcesOf(garden);
  const results = sources.map((source, index) => {
    const result = checkSource(source, garden, checking);
    checking.onProgress?.(index + 1, sources.length);
    return result;
  });
  return gathered(garden, results);
}

export function sourcesOf(garden: Garden): Source[] {
  return [...garden.articles, ...garden.people, ...garden.topics, ...garden.pages, garden.site, ...retiredOf(garden)];
}

/** Most clinics have taken nothing down yet, and need no file that says so. */
function retiredOf({ retired }: Garden): Source[] {
  return retired.fields === undefined && retired.faults.length === 0 ? [] : [retired];
}

/** What there is to say of one file, from top to bottom. */
export function checkFile(source: Source, garden: Garden): Finding[] {
  return checkSource(source, garden).findings.sort(inOrder);
}

/** What is to be said of one file. */
export type FileResult = Omit<CheckResult, 'files'>;

/** The results of all files as one, with what concerns no single file. */
export function gathered(garden: Garden, results: readonly FileResult[]): CheckResult {
  return {
    files: [...sourcesOf(garden).map(({ file }) => file), ...garden.strays],
    findings: [...results.flatMap(({ findings }) => findings), ...garden.strays.map(strayFinding)].sort(inOrder),
    allowed: results.flatMap(({ allowed }) => allowed).sort(inOrder),
  };
}

export function checkSource(source: Source, garden: Garden, { onTime }: Checking = {}): FileResult {
  // Of a file that cannot be read, the other rules would only report what follows from that.
  const applicable = source.faults.length > 0 ? [readable, fileName] : rules.filter((rule) => rule.of.includes(source.collection));
  const found = applicable.flatMap((rule) => {
    const startedAt = onTime ? performance.now() : 0;
    const remarks = rule.check(source, garden);
    onTime?.(rule.name, performance.now() - startedAt);
    return remarks.map(
      (remark): Finding => ({ ...remark, severity: severityOf(rule, remark.severity, source, garden), file: source.file, rule: rule.name }),
    );
  });
  if (source.faults.length > 0) return { findings: found, allowed: [] };
  const { standing, allowed, faults } = sift(source, found, [...rules, noStrays]);
  const about = faults.map(
    ({ isMinor, ...fault }): Finding => ({
      ...fault,
      severity: severityOf(allowances, isMinor ? 'warning' : undefined, source, garden),
      file: source.file,
      rule: allowances.name,
    }),
  );
  return { findings: [...standing, ...about], allowed };
}

const strictness = z.object({ editorial: z.object({ strict: z.boolean() }) });

/** What the clinic has chosen in site.yml. */
export function isStrict(garden: Garden): boolean {
  return strictness.safeParse(garden.site.fields).data?.editorial.strict ?? false;
}

/** Shape and review stop a build, the rest warns; a draft holds up nobody, as long as the site can be built around it. */
function severityOf(rule: Described & Pick<Rule, 'isLaw'>, own: Severity | undefined, source: Source, garden: Garden): Severity {
  if (isDraft(source)) return 'warning';
  if (rule.group === 'shape' || rule.group === 'review') return own ?? 'error';
  return isStrict(garden) ? 'error' : 'warning';
}

/** A rule over the folder, not over a file. */
export const noStrays: Described & { isLaw: true } = {
  name: 'no-strays',
  group: 'shape',
  isLaw: true,
  reason: 'A file that no page shows is a text that somebody believes to be published.',
};

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
