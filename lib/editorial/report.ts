// Findings as text for people, JSON for programs, annotations for GitHub, and SARIF for everything that shows the findings of tools.
import type { CheckResult } from './check';
import type { Finding } from './finding';
import { annotation } from './report/github';
import { sarifOf } from './report/sarif';

export const reportFormats = ['text', 'json', 'github', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export function report(result: CheckResult, format: ReportFormat): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ files: result.files.length, findings: result.findings, allowed: result.allowed }, null, 2);
    case 'sarif':
      return JSON.stringify(sarifOf(result), null, 2);
    case 'github':
      return [...result.findings.map(annotation), summary(result)].join('\n');
    case 'text':
      return [...result.findings.map(lineOf), ...(result.findings.length > 0 ? [''] : []), summary(result)].join('\n');
  }
}

export function lineOf({ file, line, column, severity, message, rule }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${message}  ${rule}`;
}

/** Said in the clean case too, so that silence never means "did not run". */
function summary({ files, findings, allowed }: CheckResult): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const fixable = findings.filter(({ fix }) => fix).length;
  const exceptions = allowed.length > 0 ? `, ${counted(allowed.length, 'exception')} allowed` : '';
  const checked = `${counted(files.length, 'file')} checked`;
  if (findings.length === 0) return `${checked}, nothing to fix${exceptions}`;
  const help = fixable > 0 ? `\n${fixable} of them can be put right by \`npm run content:check -- --fix\`` : '';
  return `${checked}, ${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}${exceptions}${help}`;
}

export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
