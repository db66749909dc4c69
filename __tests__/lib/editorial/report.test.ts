// The same findings for people, programs, GitHub, and everything that reads SARIF.
import { z } from 'zod';
import { allowances } from '@/lib/editorial/allowing/sift';
import { type CheckResult, noStrays } from '@/lib/editorial/check';
import { report } from '@/lib/editorial/report';
import { rules } from '@/lib/editorial/rules/all';

const result: CheckResult = {
  files: ['content/articles/a b.md', 'content/site.yml'],
  findings: [
    {
      file: 'content/articles/a b.md',
      line: 3,
      column: 7,
      severity: 'error',
      message: '100% "odd":\nx',
      rule: 'links',
      fix: { from: 1, to: 2, text: 'y' },
    },
    { file: 'content/site.yml', line: 1, column: 1, severity: 'warning', message: 'hm', rule: 'no-strays' },
  ],
  allowed: [{ file: 'content/articles/a b.md', line: 9, column: 1, severity: 'warning', message: 'm', rule: 'bare-safe', reason: 'a quotation' }],
};

test('people read a line for each finding, then what was done in all', () => {
  expect(report({ ...result, findings: result.findings.slice(1) }, 'text')).toMatchInlineSnapshot(`
"content/site.yml:1:1 warning hm  no-strays

2 files checked, 0 errors, 1 warning, 1 exception allowed"
`);
  expect(report(result, 'text')).toContain('1 of them can be put right by `npm run content:check -- --fix`');
  expect(report({ files: ['a'], findings: [], allowed: [] }, 'text')).toBe('1 file checked, nothing to fix');
});

test('GitHub gets annotations with everything escaped', () => {
  expect(report(result, 'github').split('\n').slice(0, 2)).toEqual([
    '::error file=content/articles/a b.md,line=3,col=7,title=links::100%25 "odd":%0Ax',
    '::warning file=content/site.yml,line=1,col=1,title=no-strays::hm',
  ]);
});

test('programs get JSON with what was allowed and what can be fixed', () => {
  expect(JSON.parse(report(result, 'json'))).toEqual({ files: 2, findings: result.findings, allowed: result.allowed });
});

/** What the schema of SARIF 2.1.0 demands of the parts that we use; it allows no others. */
const message = z.strictObject({ text: z.string().min(1) });
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              defaultConfiguration: z.strictObject({ level: z.enum(['none', 'note', 'warning', 'error']) }),
              properties: z.object({ tags: z.array(z.string()) }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level: z.enum(['none', 'note', 'warning', 'error']),
          message,
          locations: z.array(
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w./%-]+$/), uriBaseId: z.string() }),
                region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1) }),
              }),
            }),
          ),
          suppressions: z.array(z.strictObject({ kind: z.enum(['inSource', 'external']), justification: z.string() })),
        }),
      ),
    }),
  ),
});

test('SARIF has the shape that its schema demands, every rule once, and what was allowed as suppressed', () => {
  const [run] = sarif.parse(JSON.parse(report(result, 'sarif'))).runs;
  const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(rules.length + 2);
  expect(ids).toEqual(expect.arrayContaining([noStrays.name, allowances.name]));
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(ids[ruleIndex]).toBe(ruleId);
  expect(run?.results[0]?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'content/articles/a%20b.md', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3, startColumn: 7 },
  });
  expect(run?.results.map(({ suppressions }) => suppressions)).toEqual([[], [], [{ kind: 'inSource', justification: 'a quotation' }]]);
});
