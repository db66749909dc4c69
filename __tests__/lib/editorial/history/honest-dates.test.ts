// Dates that stand for work that was done: what the check says of a change, by what git remembers.
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '@/lib/editorial/check';
import { changedWordCount } from '@/lib/editorial/history/changed-words';
import { lineOf } from '@/lib/editorial/report';
import { articleOf, fieldsWith, projectWith, soundFields } from '../../../support/garden';

const text = 'Rest helps.\n\n## What helps\n\nA dark room, a cool bed and no clock in sight.\n';
const longer = `${text}\nA warm drink an hour before bed helps some people, too.\n`;

let root: string;
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (article: string, name = 'sleeping-well') => writeFileSync(join(root, 'content/articles', `${name}.md`), article);
const findings = () =>
  checkContent(root)
    .findings.filter(({ rule }) => rule === 'honest-dates')
    .map(lineOf);

function git(...words: string[]) {
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@clinic.example', '-c', 'commit.gpgsign=false', ...words], {
    cwd: root,
    stdio: 'ignore',
  });
}

function commit(on = '2026-03-01') {
  git('add', '-A');
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@clinic.example', 'commit', '-qm', 'Change'], {
    cwd: root,
    env: { ...process.env, GIT_AUTHOR_DATE: `${on}T12:00:00Z`, GIT_COMMITTER_DATE: `${on}T12:00:00Z` },
  });
}

function projectInGit(article = articleOf(soundFields, text)) {
  root = projectWith({ 'content/articles/sleeping-well.md': article });
  git('init', '-q');
  commit();
}

const stale =
  'content/articles/sleeping-well.md:2:1 warning 11 words of the text have changed and `updatedOn` is missing, expected the day of the change, and a sentence for readers in `changes`  honest-dates';

test('a text that changed under an old date is named, while it is written and once it is committed', () => {
  projectInGit();
  expect(findings()).toEqual([]);
  write(articleOf(soundFields, longer));
  expect(findings()).toEqual([stale]);
  commit('2026-03-02');
  expect(findings()).toEqual([stale]);
  write(articleOf([...soundFields, 'updatedOn: 2026-03-02'], longer));
  expect(findings()).toEqual([]);
  commit('2026-03-02');
  expect(findings()).toEqual([]);
});

test('a new date of the change is enough, also for a second change on that day', () => {
  projectInGit();
  write(articleOf([...soundFields, 'updatedOn: 2026-03-02'], longer));
  expect(findings()).toEqual([]);
  commit('2026-03-02');
  write(articleOf([...soundFields, 'updatedOn: 2026-03-02'], text));
  commit('2026-03-02');
  expect(findings()).toEqual([]);
  write(articleOf([...soundFields, 'updatedOn: 2026-03-02'], longer));
  expect(findings()).toEqual([expect.stringContaining('`updatedOn` is still 2026-03-02')]);
});

test('a mended typing error, a moved paragraph and a draft need no new date', () => {
  projectInGit();
  write(articleOf(soundFields, text.replace('cool', 'cold').replace('clock', 'clocks')));
  expect(findings()).toEqual([]);
  write(articleOf(soundFields, '## What helps\n\nA dark room, a cool bed and no clock in sight.\n\n## Rest\n\nRest helps.\n'));
  expect(findings()).toEqual([]);
  write(articleOf([...soundFields, 'draft: true'], longer));
  expect(findings()).toEqual([]);
});

test('a review that only moved the date is named; with an entry in the changes it is not', () => {
  projectInGit();
  const reviewed = fieldsWith('reviewedOn', 'reviewedOn: 2026-03-02');
  write(articleOf(reviewed, text));
  expect(findings()).toEqual([
    'content/articles/sleeping-well.md:12:13 warning `reviewedOn` went from 2026-01-09 to 2026-03-02, expected an entry of that day in `changes` that says who reviewed the whole article and what came of it  honest-dates',
  ]);
  write(articleOf([...reviewed, 'changes: [{ changedOn: 2026-03-02, text: Reviewed by the clinical board; nothing had to change. }]'], text));
  expect(findings()).toEqual([]);
});

test('a renamed article is compared with what it was under its old name', () => {
  projectInGit();
  renameSync(join(root, 'content/articles/sleeping-well.md'), join(root, 'content/articles/resting.md'));
  write(articleOf([...soundFields, 'aliases: [sleeping-well]'], longer), 'resting');
  expect(findings()).toEqual([expect.stringContaining('content/articles/resting.md')]);
  commit();
  expect(findings()).toEqual([expect.stringContaining('content/articles/resting.md')]);
});

test('without git, without a past, and below the root of a repository nothing is wrongly said', () => {
  root = projectWith();
  expect(findings()).toEqual([]);
  git('init', '-q');
  write(articleOf(soundFields, longer));
  expect(findings()).toEqual([]);
  commit();
  expect(findings()).toEqual([]);
  rmSync(join(root, '.git'), { recursive: true });
  const outer = root;
  root = join(outer, 'site');
  renameSync(join(outer, 'content'), join(outer, 'moved'));
  execFileSync('mkdir', [root]);
  renameSync(join(outer, 'moved'), join(root, 'content'));
  execFileSync('git', ['init', '-q'], { cwd: outer });
  commit();
  write(articleOf(soundFields, text));
  expect(findings()).toHaveLength(1);
  root = outer;
});

test('words count, not where they stand', () => {
  expect(changedWordCount('one two three', 'Three, two. One!')).toBe(0);
  expect(changedWordCount('one two', 'one two two four')).toBe(2);
});
