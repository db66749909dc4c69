// Checks everything in content/ by every rule, and says all that it finds at once.
import { z } from 'zod';
import { allowances, sift } from './allowing/sift';
import { type AllowedFinding, type Finding, inOrder, type Severity } from './finding';
import { firstOf, type Garden, homeOf, isDraft, type Reading, readGarden } from './garden';
import { Alone } from './remembering/alone';
import { asKept, type Memory } from './remembering/memory';
import type { Described, Remark, Rule } from './rule';
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
  /** What an earlier check found out; without it everything is looked at. */
  memory?: Memory;
}

/** Checks the content of the project at `root`. */
export function checkContent(root: string, checking: Checking = {}): CheckResult {
  const { memory } = checking;
  const reading: Reading = memory ? { ...checking, readFile: (_, read) => read(memory.sourceOf) } : checking;
  const result = checkGarden(readGarden(root, reading), checking);
  memory?.save();
  return result;
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

/** Every file of every language. */
export function sourcesOf({ languages }: Garden): Source[] {
  return languages.flatMap((garden) => [
    ...[...garden.articles, ...garden.people, ...garden.topics, ...garden.pages, ...garden.glossary],
    ...[garden.site, ...retiredOf(garden)],
  ]);
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
  const strays = garden.languages.flatMap((each) => each.strays);
  return {
    files: [...sourcesOf(garden).map(({ file }) => file), ...strays],
    findings: [...results.flatMap(({ findings }) => findings), ...garden.languages.flatMap(strayFindings)].sort(inOrder),
    allowed: results.flatMap(({ allowed }) => allowed).sort(inOrder),
  };
}

export function checkSource(source: Source, everything: Garden, { onTime, memory }: Checking = {}): FileResult {
  const garden = homeOf(source, everything);
  const timed = (rule: Rule, check: () => Remark[]) => {
    const startedAt = onTime ? performance.now() : 0;
    const remarks = check();
    onTime?.(rule.name, performance.now() - startedAt);
    return remarks;
  };
  const found = remarksOf(source, garden, timed, memory).map(
    ({ rule, remark }): Finding => ({ ...remark, severity: severityOf(rule, remark.severity, source, garden), file: source.file, rule: rule.name }),
  );
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

/** Whether a rule looks at such files, and knows the words of their language. */
function asksOf({ of, languages }: Rule, { collection, language }: Source): boolean {
  return of.includes(collection) && (languages === undefined || languages.includes(language));
}

type Timed = (rule: Rule, check: () => Remark[]) => Remark[];

function remarksOf(source: Source, garden: Garden, timed: Timed, memory: Memory | undefined): { rule: Rule; remark: Remark }[] {
  // Of a file that cannot be read, the other rules would only report what follows from that.
  const applicable = source.faults.length > 0 ? [readable, fileName] : rules.filter((rule) => asksOf(rule, source));
  const alone = new Alone(garden);
  const say = (rule: Rule, check: () => Remark[]) => timed(rule, check).map((remark) => ({ rule, remark }));
  const known = memory?.recall(source, garden);
  const beyond = applicable
    .filter((rule) => rule.looksBeyond && !(known && rule.asks?.isContent(known.questions[rule.name], source, garden)))
    .flatMap((rule) => say(rule, () => rule.check(source, garden)));
  if (known) return [...known.remarks.flatMap(({ rule: name, remark }) => rulesNamed(name).map((rule) => ({ rule, remark }))), ...beyond];
  const own = applicable.filter(({ looksBeyond }) => !looksBeyond).flatMap((rule) => say(rule, () => rule.check(source, alone)));
  memory?.keep(source, garden, {
    remarks: own.flatMap(({ rule, remark }) => asKept(rule, [remark])),
    questions: Object.fromEntries(applicable.flatMap(({ name, asks }) => (asks ? [[name, asks.questionsOf(source)]] : []))),
  });
  return [...own, ...beyond];
}

const byName = new Map(rules.map((rule) => [rule.name, rule]));

function rulesNamed(name: string): Rule[] {
  const rule = byName.get(name);
  return rule ? [rule] : [];
}

const strictness = z.object({ editorial: z.object({ strict: z.boolean() }) });

/** What the clinic has chosen in site.yml. */
export function isStrict(garden: Garden): boolean {
  return strictness.safeParse(firstOf(garden).site.fields).data?.editorial.strict ?? false;
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
function strayFindings(garden: Garden): Finding[] {
  return garden.strays.map((file) => ({
    ...{ file, line: 1, column: 1, severity: 'error', rule: noStrays.name },
    message: `this file is not part of the site, expected ${placeFor(file, garden)}; move it, rename it or take it away`,
  }));
}

function placeFor(file: string, garden: Garden): string {
  const { folder } = garden;
  const collection = ['articles', 'people', 'topics', 'pages', 'glossary'].find((each) => file.startsWith(`${folder}/${each}/`));
  if (collection) return `a file ending in .md directly in ${folder}/${collection}/`;
  const also = garden === firstOf(garden) ? 'images, site.yml, retired.yml and README.md' : 'site.yml and retired.yml';
  return `only articles, people, topics, pages, glossary, ${also} in ${folder}/`;
}
