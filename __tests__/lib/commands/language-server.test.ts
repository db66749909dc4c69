// The language server, spoken to as a text editor speaks to it.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileChangeType } from 'vscode-languageserver/node';
import { articleOf, fieldsWith, projectWith, soundFields } from '../../support/garden';
import { openEditor } from '../../support/language-client';

jest.setTimeout(60_000);

let root: string;
let editor: Awaited<ReturnType<typeof openEditor>>;
beforeEach(async () => {
  root = projectWith();
  editor = await openEditor(root);
});
afterEach(() => {
  editor.kill();
  rmSync(root, { recursive: true });
});

const file = 'content/articles/naps.md';
const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words));

test('findings come as they are typed, and go when they are put right', async () => {
  const faulty = articleOf(fieldsWith('author', 'author: care-taem'));
  const [finding, ...others] = await editor.open(file, faulty);
  expect(others).toEqual([]);
  expect(finding).toEqual({
    range: { start: { line: 8, character: 8 }, end: { line: 8, character: 17 } },
    severity: 1,
    code: 'known-names',
    source: 'content check',
    message: '`author` is "care-taem", expected the name of a file in content/people, care-team (one of: care-team, clinical-board)',
  });
  expect(await editor.type(file, articleOf(soundFields))).toEqual([]);
  expect(await editor.type(file, articleOf([...soundFields, 'draft: true'], 'Write here: all.\n'))).toMatchObject([
    { severity: 2, code: 'unfinished' },
  ]);
  expect(await editor.close(file)).toEqual([]);
});

test('the names of fields and what they may hold are offered where they belong', async () => {
  const text = articleOf(['title: Naps and what they do', 'author: ', 'topics: [', 're'], 'As known.[^');
  await editor.open(file, text);
  const at = async (words: string, line = lineOf(text, words)) =>
    (await editor.complete(file, line, line === 4 ? 2 : words.length)).map(({ label }) => label);
  expect(await at('author: ')).toEqual(['care-team', 'clinical-board']);
  expect(await at('topics: [')).toEqual(['sleep']);
  const fields = await at('re', 4);
  expect(fields).toContain('reviewer');
  expect(fields).not.toContain('author');
});

test('sources are offered and explained where they are cited', async () => {
  const reference = 'references: [{ id: lee-2020, title: Sleep and healing, authors: Lee A, source: Sleep, year: 2020, doi: 10.1000/sleep }]';
  const text = articleOf([...soundFields, reference], 'It helps.[^lee-2020] And more.[^\n');
  await editor.open(file, text);
  const line = lineOf(text, 'It helps.');
  const [item] = await editor.complete(file, line, text.split('\n')[line]?.length ?? 0);
  expect(item).toMatchObject({ label: 'lee-2020', detail: '2020', documentation: 'Sleep and healing', textEdit: { newText: 'lee-2020]' } });
  expect(await editor.hover(file, line, 12)).toBe('**Sleep and healing** (2020)');
  expect(await editor.hover(file, 1, 2)).toBe('**title**\n\nThe headline, in plain words. 10 to 70 characters.');
  expect(await editor.hover(file, 8, 12)).toBe('**Care team**\n\ncontent/people/care-team.md');
  expect(await editor.hover(file, line, 3)).toBeUndefined();
});

test('what was surely meant is offered as a change', async () => {
  await editor.open(file, articleOf(fieldsWith('author', 'auhtor: care-team'), 'Rest helps.\n\n![A bed](../../content/images/bed.jpg)\n'));
  expect(await editor.fixes(file, 8)).toEqual([{ title: 'Change to "author"', newText: 'author' }]);
  expect(await editor.fixes(file, 1)).toEqual([]);
  expect(await editor.fixes(file, 16)).toEqual([
    { title: expect.stringContaining('/images/bed.jpg'), newText: expect.stringContaining('/images/bed.jpg') },
  ]);
});

test('what is not saved yet counts, and so does what others save', async () => {
  await editor.open(
    'content/topics/sleep.md',
    '---\ntitle: Sleep\ndescription: How sleep and health hang together, and what helps people to rest.\n---\n\nAbout.\n',
  );
  expect(await editor.open(file, articleOf([...soundFields, 'related: [rests]']))).toHaveLength(1);
  const own = soundFields.map((line) => line.replace('Sleeping well', 'Resting well').replace('How sleep helps', 'How a short rest helps'));
  writeFileSync(join(root, 'content/articles/rests.md'), articleOf(own));
  expect(await editor.fileChanged('content/articles/rests.md', FileChangeType.Created, file)).toEqual([]);
});

test('a file that the laws do not speak of gets no findings, and the server ends when it is told to', async () => {
  await editor.open(file, articleOf(soundFields));
  expect(await editor.complete('content/README.md', 0, 0)).toEqual([]);
  expect(await editor.hover('content/README.md', 0, 0)).toBeUndefined();
  expect(await editor.quit()).toBe(0);
  expect(editor.complaints()).toBe('');
});

test('site.yml is completed and judged like any other file', async () => {
  const findings = await editor.open('content/site.yml', 'clinic:\n  nme: Harbor\n  \nlo');
  expect(findings.length).toBeGreaterThan(0);
  expect((await editor.complete('content/site.yml', 2, 2)).map(({ label }) => label)).toContain('tagline');
  expect((await editor.complete('content/site.yml', 3, 2)).map(({ label }) => label)).toEqual(expect.arrayContaining(['locale', 'look']));
});
