// npm run content:new, as an editor runs it.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from '../../support/commands';
import { projectWith } from '../../support/garden';

let root: string;
beforeEach(() => {
  root = projectWith();
});
afterEach(() => rmSync(root, { recursive: true }));

test('a title is enough; the file is there and the next steps are said', () => {
  const { status, stdout } = runIn(root, 'content-new', 'Does light help sleep?');
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
"content/articles/does-light-help-sleep.md is there, as a draft.
  Author: care-team, who has written most. Others: clinical-board.
  Topics: sleep, by the words of the title. All: sleep.

What next:
  1. Open content/articles/does-light-help-sleep.md and put your words wherever it says "Write here:".
  2. See what is left to do: npm run content:check -- content/articles/does-light-help-sleep.md
  3. Look at it while you write: npm run dev, then http://localhost:3000/articles/does-light-help-sleep
  4. When a clinician has reviewed it, fill in \`reviewer\` and \`reviewedOn\`, and take out \`draft: true\`.
"
`);
  expect(readFileSync(join(root, 'content/articles/does-light-help-sleep.md'), 'utf8')).toContain('title: Does light help sleep?');
});

test('a title without quotes, and a kind of its own', () => {
  expect(runIn(root, 'content-new', 'A', 'night', 'in', 'the', 'clinic', '--kind', 'practical').status).toBe(0);
  expect(readFileSync(join(root, 'content/articles/a-night-in-the-clinic.md'), 'utf8')).toContain('## Before the day');
});

test('a second article of one title is refused, and the first stays as it was', () => {
  runIn(root, 'content-new', 'Does light help sleep?');
  const file = join(root, 'content/articles/does-light-help-sleep.md');
  const before = readFileSync(file, 'utf8');
  const { status, stderr } = runIn(root, 'content-new', 'Does light help sleep', '--kind', 'condition');
  expect(status).toBe(1);
  expect(stderr).toContain('belongs to content/articles/does-light-help-sleep.md');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('wrong use is answered with the right one', () => {
  for (const words of [[], ['A fine title', '--kind', 'poem'], ['A fine title', '--colour', 'red']]) {
    const { status, stderr } = runIn(root, 'content-new', ...words);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run content:new -- "Title" [--kind treatment|condition|practical]');
  }
});
