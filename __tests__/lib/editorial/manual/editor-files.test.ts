// What text editors are told of content/: it is made from the laws, and says the same as they do.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { cutFrontMatter } from '@/lib/content/compile/front-matter';
import type { Finding } from '@/lib/editorial/finding';
import { editorFiles } from '@/lib/editorial/manual/editor-files';
import { jsonSchemaOf, laws } from '@/lib/editorial/manual/json-schemas';
import { filledIn, type Snippet, snippets } from '@/lib/editorial/manual/snippets';
import { lineOf } from '@/lib/editorial/report';
import type { Collection } from '@/lib/editorial/source';
import { articleOf, findingsIn, soundFields } from '../../../support/garden';

test('schemas and snippets are those of the laws', () => {
  // Run `npm run content:handbook` when this fails.
  for (const [path, text] of Object.entries(editorFiles())) expect({ path, text: readFileSync(path, 'utf8') }).toEqual({ path, text });
});

test('every setting of VS Code names a file that is there', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  for (const [schema, file] of Object.entries<string>(settings['yaml.schemas'])) {
    expect(existsSync(schema)).toBe(true);
    // A list of one language may not be there; that of the first is.
    expect(existsSync(file.replace('**/', ''))).toBe(true);
  }
});

test('every task of VS Code runs a command that there is', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'));
  for (const { command } of tasks) expect(Object.keys(scripts)).toContain(/^npm run (?:-s )?([\w:]+)/.exec(command)?.[1]);
});

test('the extension of VS Code and the handbook start the language server that there is', () => {
  for (const file of ['.vscode/extensions/clinic-content/extension.js', 'content/README.md']) {
    const text = readFileSync(file, 'utf8');
    expect(text.replace(/[',"\s]+/g, ' ')).toContain('--import tsx lib/commands/language-server.ts');
  }
  expect(existsSync('lib/commands/language-server.ts')).toBe(true);
  expect(JSON.parse(readFileSync('.vscode/extensions/clinic-content/package.json', 'utf8')).main).toBe('./extension.js');
});

test('the problem matcher of VS Code reads every line that the check can write', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'));
  const matchers = tasks.flatMap(({ problemMatcher }: { problemMatcher: { pattern?: { regexp: string } } }) => problemMatcher.pattern ?? []);
  expect(matchers).toHaveLength(2);
  const finding: fc.Arbitrary<Finding> = fc.record({
    file: fc.constantFrom('content/articles/a.md', 'content/site.yml', 'content/articles/Big Sleep.md'),
    line: fc.integer({ min: 1, max: 99_999 }),
    column: fc.integer({ min: 1, max: 999 }),
    severity: fc.constantFrom('error', 'warning'),
    message: fc.string({ minLength: 1 }).map((text) => `\`${text.replace(/\s/g, ' ')}\` is wrong, 1:2: expected  so`),
    rule: fc.constantFrom('shape', 'known-names', 'one-address'),
  });
  for (const { regexp } of matchers) {
    fc.assert(
      fc.property(finding, ({ file, line, column, severity, message, rule }) => {
        const match = new RegExp(regexp).exec(lineOf({ file, line, column, severity, message, rule }));
        expect(match?.slice(1)).toEqual([file, String(line), String(column), severity, message, rule]);
      }),
    );
    expect(new RegExp(regexp).test('15 files checked, nothing to fix')).toBe(false);
  }
});

const fieldsOf = (file: string) => {
  const cut = cutFrontMatter(readFileSync(file, 'utf8'));
  return parse('message' in cut ? readFileSync(file, 'utf8') : cut.yaml);
};

const examples: [Collection, unknown][] = [
  ['articles', fieldsOf('content/articles/is-ketamine-addictive.md')],
  ['people', fieldsOf('content/people/care-team.md')],
  ['topics', fieldsOf('content/topics/safety.md')],
  ['pages', fieldsOf('content/pages/about.md')],
  ['site', fieldsOf('content/site.yml')],
  ['retired', { retired: [{ slug: 'old', retiredOn: '2026-01-01', reason: 'It was wrong.', instead: 'new' }] }],
];

test.each(examples)('the schema of %s accepts what the law accepts, and refuses what it refuses', (collection, example) => {
  const schema = z.fromJSONSchema(z.record(z.string(), z.json()).parse(JSON.parse(JSON.stringify(jsonSchemaOf(collection)))));
  expect(laws[collection].safeParse(example).success).toBe(true);
  expect(schema.safeParse(example).success).toBe(true);
  for (const changed of changesOf(example)) {
    // Rules over two fields and checks by our own code stand in no schema, so the schema may accept what the law refuses; never the other way round.
    if (!schema.safeParse(changed).success) expect(laws[collection].safeParse(changed).success).toBe(false);
  }
  const refusedBySchema = changesOf(example).filter((changed) => !schema.safeParse(changed).success);
  expect(refusedBySchema.length).toBeGreaterThan(changesOf(example).length / 3);
});

/** The example with each value in turn taken away, emptied, made far too long or of another kind, and with a field too many. */
function changesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((member, at) => changesOf(member).map((changed) => value.with(at, changed))).concat([null, 7, []]);
  if (typeof value !== 'object' || value === null) return [null, '', 'x'.repeat(2_000), true, -1, {}];
  const members = Object.entries(value).flatMap(([name, member]) => changesOf(member).map((changed) => ({ ...value, [name]: changed })));
  const without = Object.keys(value).map((name) => Object.fromEntries(Object.entries(value).filter(([other]) => other !== name)));
  return [...members, ...without, { ...value, nonsense: 1 }];
}

const filled = (snippet: Snippet) => filledIn(snippet, (words) => (words === 'today' ? '2026-02-01' : words));

test('what the snippets write is accepted as it stands', () => {
  const entries = Object.values(snippets);
  const field = (prefix: string) =>
    filled(entries.find((snippet) => snippet.prefix === prefix) ?? { prefix, description: '', body: [], home: 'text' });
  const lists = { references: 'source', questions: 'question', changes: 'change' };
  const fields = [
    ...soundFields.filter((line) => !/^review/.test(line)),
    ...Object.entries(lists).flatMap(([list, prefix]) => [`${list}:`, field(prefix)]),
    field('reviewed').replace('name-of-a-person', 'clinical-board'),
    field('cover'),
  ];
  const body = entries.filter(({ home }) => home === 'text').map(filled);
  expect(findingsIn({ 'content/articles/new.md': articleOf(fields, `${body.join('\n\n')}\n`), 'content/images/room.jpg': 'x' })).toEqual([]);
});

test('no two snippets begin with the same word', () => {
  const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
