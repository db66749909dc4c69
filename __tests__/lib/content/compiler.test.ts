// Contentlayer itself, run on a project of its own: count in = count out, and nothing in a file is ever executed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf, projectWith, soundFields } from '../../support/garden';

jest.setTimeout(60_000);

const projects: string[] = [];
afterAll(() => {
  for (const root of projects) rmSync(root, { recursive: true });
});

/** Compiles a project as a build does; what was said, and the slugs in the index (none when there is no index). */
function compile(root: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/commands/compile.ts'], { cwd: root, encoding: 'utf8' });
  const index = join(root, '.contentlayer', 'generated', 'index.json');
  const articles: { slug: string }[] = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')).articles : [];
  return { status, said: stdout + stderr, slugs: articles.map(({ slug }) => slug) };
}

function project(files: Parameters<typeof projectWith>[0] = {}) {
  const root = projectWith(files);
  projects.push(root);
  cpSync('contentlayer.config.ts', join(root, 'contentlayer.config.ts'));
  cpSync('tsconfig.json', join(root, 'tsconfig.json'));
  cpSync('lib', join(root, 'lib'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  return root;
}

test('every file becomes an article, also one with Windows line ends and a byte order mark', () => {
  const root = project({ 'content/articles/windows.md': `\uFEFF${articleOf(soundFields).replaceAll('\n', '\r\n')}` });
  expect(compile(root)).toEqual({
    status: 0,
    said: expect.stringContaining('6 documents: 6 compiled, 0 unchanged'),
    slugs: ['sleeping-well', 'windows'],
  });
  expect(readFileSync(join(root, '.contentlayer', 'generated', 'Article', 'articles__windows.md.json'), 'utf8')).toContain('<p>A dark room.</p>');
});

test('a file that breaks the law stops the compiler, even when nobody ran the check', () => {
  const { status, said, slugs } = compile(project({ 'content/articles/bad.md': articleOf(['title: x', 'descripton: y']) }));
  expect(status).not.toBe(0);
  expect(said).toContain('articles/bad.md');
  expect(slugs).toEqual([]);
});

test('a draft that is not half done holds up nobody, and is no article yet', () => {
  const root = project({
    'content/articles/idea.md': '---\ntitle: x\ndraft: true\nnotAField: 1\n---\n\nWords.\n',
    'content/articles/Another Idea.md': articleOf([...soundFields, 'draft: true']),
  });
  expect(compile(root)).toMatchObject({ status: 0, slugs: ['sleeping-well'] });
});

test('code in front matter is not run by the compiler either', () => {
  const root = project();
  const proof = join(root, 'executed');
  writeFileSync(
    join(root, 'content', 'articles', 'evil.md'),
    `---js\n{ title: require('fs').writeFileSync(${JSON.stringify(proof)}, 'x') }\n---\n\nHello.\n`,
  );
  const { status, said } = compile(root);
  expect(status).not.toBe(0);
  expect(said).toContain('code in front matter is never run');
  expect(existsSync(proof)).toBe(false);
});

test('a word that is added later is found in articles that were compiled before', () => {
  const root = project();
  const wordsIn = () => JSON.parse(readFileSync(join(root, '.contentlayer', 'generated', 'words.json'), 'utf8')).articles;
  expect(compile(root).status).toBe(0);
  expect(wordsIn()).toMatchObject({ 'sleeping-well': expect.objectContaining({ words: [] }) });
  mkdirSync(join(root, 'content', 'glossary'));
  const word = '---\nterm: dark room\nmeaning: A room without light, in which people rest more easily.\n---\n';
  writeFileSync(join(root, 'content', 'glossary', 'dark-room.md'), word);
  expect(compile(root).status).toBe(0);
  expect(wordsIn()).toMatchObject({ 'sleeping-well': expect.objectContaining({ words: ['dark-room'] }) });
});

test('a second compilation looks at what has changed, and at nothing else', () => {
  const root = project();
  expect(compile(root).said).toContain('5 documents: 5 compiled, 0 unchanged');
  expect(compile(root).said).toContain('5 documents: 0 compiled, 5 unchanged');
  writeFileSync(join(root, 'content', 'articles', 'sleeping-well.md'), articleOf(soundFields, 'A new text.\n'));
  expect(compile(root).said).toContain('5 documents: 1 compiled, 4 unchanged');
  expect(readFileSync(join(root, '.contentlayer', 'generated', 'Article', 'articles__sleeping-well.md.json'), 'utf8')).toContain('A new text.');
});

test('contentlayer alone, as its own command, compiles the same files', () => {
  const root = project();
  const { status, stdout } = spawnSync(join(process.cwd(), 'node_modules', '.bin', 'contentlayer2'), ['build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PWD: root },
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('Generated 5 documents') });
});

test('the text of a deleted article leaves the disk with the next compilation', () => {
  const root = project({ 'content/articles/retracted.md': articleOf(soundFields, 'A secret canary.\n') });
  expect(compile(root).slugs).toContain('retracted');
  rmSync(join(root, 'content', 'articles', 'retracted.md'));
  expect(compile(root).slugs).not.toContain('retracted');
  expect(existsSync(join(root, '.contentlayer', 'generated', 'Article', 'articles__retracted.md.json'))).toBe(false);
});
