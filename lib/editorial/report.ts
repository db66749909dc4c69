// Findings as text for people, JSON for programs, and annotations for GitHub.
import type { CheckResult } from './check';
import type { Finding } from './finding';

export const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export function report(result: CheckResult, format: ReportFormat): string {
  if (format === 'json') return JSON.stringify({ files: result.files.length, findings: result.findings }, null, 2);
  if (format === 'github') return [...result.findings.map(annotation), summary(result)].join('\n');
  return [...result.findings.map(lineOf), ...(result.findings.length > 0 ? [''] : []), summary(result)].join('\n');
}

export function lineOf({ file, line, column, severity, message, rule }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${message}  ${rule}`;
}

/** Said in the clean case too, so that silence never means "did not run". */
function summary({ files, findings }: CheckResult): string {
  const checked = `${counted(files.length, 'file')} checked`;
  if (findings.length === 0) return `${checked}, nothing to fix`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${checked}, ${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** https://docs.github.com/actions: values escape %, line ends and, in properties, : and , */
function annotation({ file, line, column, severity, message, rule }: Finding): string {
  const text = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const path = file.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${path},line=${line},col=${column},title=${rule}::${text}`;
}
