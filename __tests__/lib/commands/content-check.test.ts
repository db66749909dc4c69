// `npm run content:check` as a person or a program runs it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf, projectWith, soundFields } from '../../support/garden';

jest.setTimeout(60_000);

const file = 'content/articles/new.md';
const reviewedYesterday = soundFields.map((line) =>
  line.startsWith('reviewedOn') ? `reviewedOn: ${new Date(Date.now() - 172_800_000).toISOString().slice(0, 10)}` : line,
);
const people = {
  'content/articles/sleeping-well.md': articleOf(
    reviewedYesterday.map((line) => line.replace(/^(title|description): /, '$&Home: ').replace(/^(title|description): (.*)$/, '$1: "$2"')),
  ),
};
const words = ['--import', require.resolve('tsx'), join(process.cwd(), 'lib/commands/content.ts'), 'check'];
const roots: string[] = [];
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  for (const root of roots) rmSync(root, { recursive: true });
});

function project(body: string) {
  const root = projectWith({ ...people, [file]: articleOf(reviewedYesterday, body) });
  roots.push(root);
  return root;
}

const check = (root: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...options], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('clean content ends with 0, warnings too, errors with 1', () => {
  expect(check(project('Rest helps.\n'))).toMatchObject({ status: 0, stdout: expect.stringMatching(/nothing to fix\n$/) });
  expect(check(project('It is safe.\n'))).toMatchObject({ status: 0, stdout: expect.stringContaining('0 errors, 1 warning') });
  expect(check(project('# Top\n\nRest.\n'))).toMatchObject({ status: 1, stdout: expect.stringContaining('1 error, 0 warnings') });
});

test('paths can be files or folders, from here or from the root of the disk', () => {
  const root = project('# Top\n\nRest.\n');
  expect(check(root, file).status).toBe(1);
  expect(check(root, `./${file}`).status).toBe(1);
  expect(check(root, join(root, 'content/articles/')).status).toBe(1);
  expect(check(root, 'content/people').status).toBe(0);
});

test('wrong use ends with 2 and says what is right', () => {
  const root = project('Rest.\n');
  for (const [options, said] of [
    [['--format=xml'], '"xml" is not a format, expected one of: text, json, github, sarif'],
    [['--fixx'], "Unknown option '--fixx'"],
    [['content/nowhere'], 'there is no content file at content/nowhere'],
    [['--watch', '--fix'], '--watch says findings as text and changes nothing'],
  ] as const) {
    expect(check(root, ...options)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(said) });
  }
});

test('what programs read is nothing but the report, also after a fix', () => {
  const root = project('They utilize it.\n');
  const { stdout, stderr, status } = check(root, '--format=json', '--fix', '--times');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ files: 7, findings: [], allowed: [] });
  expect(stderr).toContain(`${file}:15:6 changed "utilize" to "use"  complex-words`);
  expect(stderr).toMatch(/\d+ ms {2}all rules/);
  expect(readFileSync(join(root, file), 'utf8')).toContain('They use it.');
  expect(JSON.parse(check(root, '--format=sarif').stdout).version).toBe('2.1.0');
});

test('watching says everything again after a save, looks only at what changed, and ends quietly', async () => {
  const root = project('Rest helps.\n');
  const child = spawn(process.execPath, [...words, '--watch'], { cwd: root });
  running.push(child);
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const heard = async (what: RegExp) => {
    for (let tries = 0; tries < 300 && !what.test(said); tries++) await new Promise((done) => setTimeout(done, 100));
    expect(said).toMatch(what);
    said = '';
  };
  await heard(/nothing to fix\nWatching: 7 files looked at, 0 as before/);
  writeFileSync(join(root, file), articleOf(reviewedYesterday, 'It is safe.\n'));
  await heard(/Checking the content …\ncontent\/articles\/new\.md:15:4 warning [\s\S]*Watching: 1 file looked at, 6 as before/);
  rmSync(join(root, file));
  await heard(/nothing to fix\nWatching: \d files? looked at/);
  const ended = new Promise((done) => child.on('exit', done));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
