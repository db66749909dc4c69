// npm run content:list, as an editor runs it.
import { rmSync } from 'node:fs';
import { runIn } from '../../support/commands';
import { articleOf, projectWith, soundFields } from '../../support/garden';

let root: string;
beforeAll(() => {
  root = projectWith({
    'content/articles/begun.md': articleOf([...soundFields, 'draft: true']),
    'content/articles/late.md': articleOf([...soundFields, 'reviewDueOn: 2026-02-01']),
  });
});
afterAll(() => rmSync(root, { recursive: true }));

test('the list can be narrowed by due date, state and author, and read by programs', () => {
  const slugs = (...words: string[]) => JSON.parse(runIn(root, 'content-list', '--json', ...words).stdout).map(({ slug }: { slug: string }) => slug);
  expect(slugs()).toEqual(['late', 'begun', 'sleeping-well']);
  expect(slugs('--due', '30d')).toContain('late');
  expect(slugs('--due')).not.toContain('begun');
  expect(slugs('--state', 'draft,expired')).toEqual(['begun']);
  expect(slugs('--author', 'clinical-board')).toEqual([]);
});

test('the table says every article and the sum', () => {
  const { status, stdout } = runIn(root, 'content-list', '--state', 'draft');
  expect(status).toBe(0);
  expect(stdout).toContain('1 of 3 articles: 1 draft.');
});

test('a state or a length that nobody knows is wrong use', () => {
  for (const words of [['--state', 'drafty'], ['--due', '3x'], ['--colour']]) {
    const { status, stderr } = runIn(root, 'content-list', ...words);
    expect(status).toBe(2);
    expect(stderr).toContain('[--due 30d] [--state faulty|overdue|');
  }
});
