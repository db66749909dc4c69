// npm run content:import, as an editor runs it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from '../../support/commands';
import { projectWith } from '../../support/garden';

let root: string;
beforeEach(() => {
  root = projectWith();
  mkdirSync(join(root, 'old', 'pictures'), { recursive: true });
  writeFileSync(join(root, 'old', 'naps.md'), '# Naps, and when to take one\n\nShort ones.\n\n![A bed](bed.jpg)\n\n![A lamp](lamp.jpg)\n');
  writeFileSync(join(root, 'old', 'pictures', 'bed.jpg'), Buffer.from('\xFF\xD8\xFF\xE0 a picture', 'latin1'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('drafts and pictures are written, and what needs a human is said', () => {
  const { status, stdout } = runIn(root, 'content-import', 'old', '--pictures', 'old/pictures');
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
"content/articles/naps.md  (from naps.md)
  look at: A picture is missing, because it is not among the files: "lamp.jpg"
  look at: Author: care-team, who has written most. Others: clinical-board.

1 draft, 1 picture written.
Every draft still needs a careful human: sources as \`references\`, a review, and your words wherever it says "Write here:". See npm run content:check.
"
`);
  expect(readFileSync(join(root, 'content/articles/naps.md'), 'utf8')).toContain('![A bed](/images/bed.jpg)');
  expect(existsSync(join(root, 'content/images/bed.jpg'))).toBe(true);
  expect(runIn(root, 'content-list', '--state', 'draft').stdout).toContain('naps');
});

test('a second import finds the address taken, and changes nothing', () => {
  runIn(root, 'content-import', 'old');
  writeFileSync(join(root, 'content/articles/naps.md'), 'mine now');
  const { status, stdout } = runIn(root, 'content-import', 'old/naps.md');
  expect(status).toBe(1);
  expect(stdout).toContain('naps.md: its address naps belongs to content/articles/naps.md');
  expect(readFileSync(join(root, 'content/articles/naps.md'), 'utf8')).toBe('mine now');
});

test('a dry run only says what would be done', () => {
  const { status, stdout } = runIn(root, 'content-import', 'old', '--pictures', 'old/pictures', '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toContain('1 draft, 1 picture would be written. Nothing was changed.');
  expect(readdirSync(join(root, 'content/articles'))).toEqual(['sleeping-well.md']);
  expect(existsSync(join(root, 'public'))).toBe(false);
});

test('wrong use is answered with the right one', () => {
  for (const words of [[], ['nowhere'], ['a', 'b'], ['old', '--colour']]) {
    const { status, stderr } = runIn(root, 'content-import', ...words);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run content:import -- FILE|FOLDER');
  }
});
