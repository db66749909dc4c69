// npm run content:rename and content:retire, as an editor runs them: with git and without.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from '../../support/commands';
import { articleOf, projectWith, soundFields } from '../../support/garden';

let root: string;
beforeEach(() => {
  root = projectWith({ 'content/articles/old.md': articleOf(soundFields, 'See [sleep](/articles/sleeping-well).\n') });
});
afterEach(() => rmSync(root, { recursive: true }));

const has = (file: string) => existsSync(join(root, file));
const git = (...words: string[]) => spawnSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@clinic.example', ...words], { cwd: root });

function commitAll() {
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'First');
}

test('a text that git has is retired, and what to do next is said', () => {
  commitAll();
  const { status, stdout } = runIn(root, 'content-retire', 'sleeping-well', '--instead', 'old');
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
"content/articles/sleeping-well.md is taken away, and content/retired.yml remembers it.
After the next build these addresses say that it is gone: /articles/sleeping-well
These files still lead to it; change them:
  content/articles/old.md
See that all is well: npm run content:check
"
`);
  expect(has('content/articles/sleeping-well.md')).toBe(false);
  expect(readFileSync(join(root, 'content/retired.yml'), 'utf8')).toContain('  - slug: sleeping-well\n    retiredOn: 20');
});

test('a text that nobody could bring back is not taken away', () => {
  const refusal = /^content: git does not have content\/articles\/old\.md as it is now, so nobody could bring it back/;
  expect(runIn(root, 'content-retire', 'old')).toMatchObject({ status: 1, stderr: expect.stringMatching(refusal) });
  commitAll();
  writeFileSync(join(root, 'content/articles/old.md'), articleOf(soundFields, 'Changed since.\n'));
  expect(runIn(root, 'content-retire', 'old')).toMatchObject({ status: 1, stderr: expect.stringMatching(refusal) });
  expect(has('content/articles/old.md')).toBe(true);
  expect(has('content/retired.yml')).toBe(false);
  expect(runIn(root, 'content-retire', 'old', '--for-good').status).toBe(0);
  expect(has('content/articles/old.md')).toBe(false);
});

test('an article can be named by its file or its address, and is renamed', () => {
  const { status, stdout } = runIn(root, 'content-rename', 'content/articles/sleeping-well.md', '/articles/resting');
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
"content/articles/resting.md is the article now.
  content/articles/old.md: 1 link changed
After the next build, /articles/sleeping-well leads readers on to /articles/resting.
See that all is well: npm run content:check
"
`);
  expect(has('content/articles/resting.md')).toBe(true);
  expect(readFileSync(join(root, 'content/articles/old.md'), 'utf8')).toContain('See [sleep](/articles/resting).');
});

test('wrong use and refusals are told apart', () => {
  expect(runIn(root, 'content-rename', 'old').status).toBe(2);
  expect(runIn(root, 'content-rename', 'old', 'sleeping-well').status).toBe(1);
  expect(runIn(root, 'content-retire').status).toBe(2);
  expect(runIn(root, 'content-retire', 'old', 'new').status).toBe(2);
  expect(runIn(root, 'content-retire', 'olt').stderr).toContain('expected old (one of: old, sleeping-well)');
});
