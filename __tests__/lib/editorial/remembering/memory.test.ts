// A check that remembers says what a check that forgets would say, whatever has changed in between.
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkContent } from '@/lib/editorial/check';
import { readGarden } from '@/lib/editorial/garden';
import { Alone } from '@/lib/editorial/remembering/alone';
import { openMemory } from '@/lib/editorial/remembering/memory';
import { lineOf } from '@/lib/editorial/report';
import { articleOf, fieldsWith, projectWith, soundFields } from '../../../support/garden';

const projects: string[] = [];
afterAll(() => {
  for (const root of projects) rmSync(root, { recursive: true });
});

function project(files: Parameters<typeof projectWith>[0] = {}) {
  const root = projectWith(files);
  projects.push(root);
  return root;
}

const day = new Date('2026-03-01T12:00:00Z');

/** What a check says with the memory of the checks before, and how often a rule looked at a file. */
function remembering(root: string, now = day) {
  const looks: string[] = [];
  const { findings } = checkContent(root, { now, memory: openMemory(root), onTime: (rule) => void looks.push(rule) });
  return { said: findings.map(lineOf), looks };
}

const forgetting = (root: string, now = day) => checkContent(root, { now }).findings.map(lineOf);
const article = 'content/articles/sleeping-well.md';
const write = (root: string, file: string, text: string) => writeFileSync(join(root, file), text);
const replace = (root: string, file: string, from: string, to: string) => {
  const before = readFileSync(join(root, file), 'utf8');
  expect(before).toContain(from);
  write(root, file, before.replace(from, to));
};

/** Checks twice, so that all is remembered, then changes something: both checks must see it alike. */
function afterChange(root: string, change: (root: string) => void, now = day): string[] {
  remembering(root);
  remembering(root);
  change(root);
  const { said } = remembering(root, now);
  expect(said).toEqual(forgetting(root, now));
  return said;
}

test('a file that has not changed is not looked at again by rules that look at nothing else', () => {
  const root = project();
  const first = remembering(root);
  const second = remembering(root);
  expect(second.said).toEqual(first.said);
  for (const rule of ['reading-grade', 'long-sentences', 'citations', 'headings', 'shape', 'links']) {
    expect(first.looks).toContain(rule);
    expect(second.looks.filter((name) => name === rule && rule !== 'shape')).toEqual([]);
  }
});

test('a changed text is checked anew, and only that', () => {
  const root = project({ 'content/articles/second.md': articleOf(fieldsWith('title', 'title: A second article')) });
  remembering(root);
  write(root, article, articleOf(soundFields, 'Rest helps.\n\n#### Too deep\n\nWords.\n'));
  const { said, looks } = remembering(root);
  expect(said.join('\n')).toContain('#### ');
  expect(looks.filter((rule) => rule === 'headings')).toHaveLength(1);
});

test('the fault of a file that nobody touched appears when what it leans on changes', () => {
  const root = project({
    'content/articles/second.md': articleOf(fieldsWith('title', 'title: A second article'), 'Read [this](/articles/sleeping-well).\n'),
  });
  expect(afterChange(root, () => rmSync(join(root, 'content/topics/sleep.md'))).join('\n')).toContain('"sleep"');
  expect(afterChange(root, () => rmSync(join(root, 'content/people/clinical-board.md'))).join('\n')).toContain('"clinical-board"');
  expect(afterChange(root, () => rmSync(join(root, article))).join('\n')).toContain('/articles/sleeping-well, which is no page');
});

test('a title that another article takes, and an address that another claims, are seen in both files', () => {
  const root = project();
  const said = afterChange(root, () =>
    write(root, 'content/articles/second.md', articleOf([...fieldsWith('title', 'title: Sleeping well at home'), 'aliases: [sleeping-well]'])),
  );
  expect(said.filter((line) => line.startsWith(article)).join('\n')).toContain('one-title');
  expect(said.join('\n')).toContain('one-address');
});

test('a credential that a person loses is missed in the article that they review', () => {
  const said = afterChange(project(), (root) => replace(root, 'content/people/clinical-board.md', 'credentials: MD, family medicine\n', ''));
  expect(said.filter((line) => line.startsWith(article)).join('\n')).toContain('reviewer-credentials');
});

test('a new day brings what is due, though no file has changed', () => {
  const root = project();
  remembering(root);
  const later = new Date('2028-03-01T12:00:00Z');
  const { said } = remembering(root, later);
  expect(said).toEqual(forgetting(root, later));
  expect(said.join('\n')).toMatch(/review-due/);
});

test('what site.yml says holds for every file at once', () => {
  const root = project({ [article]: articleOf(soundFields, `Rest helps.\n\n## What helps\n\n${'It is guaranteed to cure you. '.repeat(2)}\n`) });
  const said = afterChange(root, () => replace(root, 'content/site.yml', 'locale: en-US', 'locale: en-US\neditorial:\n  strict: true'));
  expect(said.join('\n')).toMatch(/ error /);
});

test.each(['lib/editorial/rules/new-rule.ts', 'lib/content/article.ts', 'package-lock.json'])(
  'another rule, schema or package (%s) lets everything be checked anew',
  (file) => {
    const root = project();
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '// one\n');
    remembering(root);
    expect(remembering(root).looks).not.toContain('reading-grade');
    appendFileSync(join(root, file), '// another\n');
    expect(remembering(root).looks).toContain('reading-grade');
  },
);

test('a memory that somebody broke is an empty one', () => {
  const root = project();
  const { said } = remembering(root);
  for (const text of ['', '{"law":', '[]', '{"law":"x","files":{}}']) {
    writeFileSync(join(root, '.cache/content-check.json'), text);
    expect(remembering(root).said).toEqual(said);
  }
});

test('after any order of changes it says what a check without memory says', () => {
  const texts = [
    articleOf(soundFields),
    articleOf(soundFields, 'Read [one](/articles/one), [two](/articles/two#what-helps) and [three](/articles/old-three).\n'),
    articleOf(fieldsWith('title', 'title: Another title of an article'), 'Text.\n\n#### Deep\n'),
    articleOf([...fieldsWith('topics', 'topics: [sleep, pain]'), 'related: [one, two]']),
    articleOf([...soundFields, 'aliases: [old-three]', 'draft: true']),
    articleOf([...soundFields, 'expiresOn: 2026-02-20'], 'An ![](/images/x.png) and a [^source].\n'),
    '---\ntitle: [\n---\n',
    'no front matter',
  ];
  const change = fc.record({ name: fc.constantFrom('one', 'two', 'three'), text: fc.option(fc.constantFrom(...texts)), weeks: fc.nat(80) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const root = projectWith({});
      for (const { name, text, weeks } of changes) {
        const file = join(root, 'content/articles', `${name}.md`);
        if (text === null) rmSync(file, { force: true });
        else writeFileSync(file, text);
        const now = new Date(day.getTime() + weeks * 7 * 86_400_000);
        expect(remembering(root, now).said).toEqual(forgetting(root, now));
      }
      rmSync(root, { recursive: true });
    }),
    { numRuns: 40 },
  );
});

test('a rule that looks further than it says fails at once', () => {
  const garden = readGarden(project(), { now: day });
  const alone = new Alone(garden);
  expect(alone.site).toBe(garden.site);
  // A file knows its own language and folder.
  const others = Object.keys(garden).filter((part) => !['site', 'language', 'folder'].includes(part));
  expect(others).toHaveLength(13);
  for (const part of others) expect(() => Reflect.get(alone, part)).toThrow(`looks at \`${part}\` of the garden and does not say so`);
});
