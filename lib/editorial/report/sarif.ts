// Findings as SARIF 2.1.0 (OASIS, 2020), which code hosts and editors read. What an editor allowed is in it too, marked as suppressed.
import { allowances } from '../allowing/sift';
import { type CheckResult, noStrays } from '../check';
import type { AllowedFinding, Finding } from '../finding';
import type { Described } from '../rule';
import { rules } from '../rules/all';

export function sarifOf({ findings, allowed }: CheckResult) {
  const known: Described[] = [...rules, noStrays, allowances];
  const index = new Map(known.map(({ name }, place) => [name, place]));
  const resultOf = (finding: Finding | AllowedFinding) => ({
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule) ?? -1,
    level: finding.severity,
    message: { text: finding.message },
    locations: [{ physicalLocation: placeOf(finding) }],
    // An empty list says that a result is not suppressed; leaving it out would say that nobody knows.
    suppressions: 'reason' in finding ? [{ kind: 'inSource', justification: finding.reason }] : [],
  });
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'content-check', rules: known.map(descriptionOf) } },
        columnKind: 'utf16CodeUnits',
        results: [...findings, ...allowed].map(resultOf),
      },
    ],
  };
}

function descriptionOf({ name, group, reason }: Described) {
  const level = group === 'shape' || group === 'review' ? 'error' : 'warning';
  return { id: name, shortDescription: { text: reason }, defaultConfiguration: { level }, properties: { tags: [group] } };
}

function placeOf({ file, line, column }: Finding) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: line, startColumn: column } };
}
