// What is compiled again, and what is not. contentlayer stands outside, so a stand-in that counts takes its place; the real one is run
// in compiler.test.ts.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileContent } from '@/lib/content/compile/compile';
import { compiledArticle, compiledPage, compiledPerson, compiledTerm, compiledTopic, readSourceFile } from '@/lib/content/compile/compiled';
import { clearGoneLanguages, listWorkplaces, workplaceOf } from '@/lib/content/compile/workplace';
import type { Language } from '@/lib/site/languages/language';
import { articleOf, fieldsWith, projectWith, soundFields } from '../../../support/garden';
import { spanishFiles } from '../../../support/translated';

const compilers = { articles: compiledArticle, people: compiledPerson, topics: compiledTopic, pages: compiledPage, glossary: compiledTerm };
const folders = ['articles', 'people', 'topics', 'pages', 'glossary'] as const;
const projects: string[] = [];
afterAll(() => {
  for (const root of projects) rmSync(root, { recursive: true });
});

function project(files: Parameters<typeof projectWith>[0] = {}) {
  const root = projectWith(files);
  projects.push(root);
  mkdirSync(join(root, 'lib', 'content'), { recursive: true });
  writeFileSync(join(root, 'lib', 'content', 'law.ts'), 'export const law = 1;\n');
  return root;
}

/** Compiles what it is given, and notes the paths; `loses` leaves one out. */
function standIn({ loses = '', during = () => {} }: { loses?: string; during?: () => void } = {}) {
  const given: string[] = [];
  const contentlayer = async (folder: string, language: Language) => {
    during();
    return folders.flatMap((name) =>
      (existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : []).flatMap((file) => {
        const path = `${name}/${file}`;
        given.push(path);
        if (path === loses) return [];
        const compiled = compilers[name](readSourceFile(path, readFileSync(join(folder, path), 'utf8'), language));
        return [{ _raw: { sourceFilePath: path }, body: { raw: 'Words.' }, compiled }];
      }),
    );
  };
  return { given, contentlayer };
}

async function compile(root: string, how: Parameters<typeof standIn>[0] = {}, language?: Language) {
  const { given, contentlayer } = standIn(how);
  await compileContent(workplaceOf(root, language), contentlayer);
  return given;
}

const generated = (root: string, ...path: string[]) => join(root, '.contentlayer', 'generated', ...path);
const indexOf = (root: string) => JSON.parse(readFileSync(generated(root, 'index.json'), 'utf8'));
const titlesIn = (root: string) => indexOf(root).articles.map(({ title }: { title: string }) => title);
const article = 'content/articles/sleeping-well.md';

test('what has not changed is not compiled again', async () => {
  const root = project();
  expect(await compile(root)).toHaveLength(5);
  const before = readFileSync(generated(root, 'index.json'), 'utf8');
  expect(await compile(root)).toEqual([]);
  expect(readFileSync(generated(root, 'index.json'), 'utf8')).toBe(before);
});

test('a change is seen by its bytes, also when the date and the size of the file say that there was none', async () => {
  const root = project();
  const day = new Date('2026-01-01T00:00:00Z');
  utimesSync(join(root, article), day, day);
  await compile(root);
  writeFileSync(join(root, article), articleOf(fieldsWith('title', 'title: Sleeping well at work')));
  utimesSync(join(root, article), day, day);
  expect(await compile(root)).toEqual(['articles/sleeping-well.md']);
  expect(titlesIn(root)).toEqual(['Sleeping well at work']);
});

test('a date that changes without the text compiles nothing', async () => {
  const root = project();
  await compile(root);
  utimesSync(join(root, article), new Date(), new Date());
  expect(await compile(root)).toEqual([]);
});

test('a change of a person, of a topic or of a page is compiled by itself, and stands in the index', async () => {
  const root = project();
  await compile(root);
  for (const [path, from, to] of [
    ['people/care-team.md', 'name: Care team', 'name: Night team'],
    ['topics/sleep.md', 'title: Sleep', 'title: Rest'],
    ['pages/about.md', 'title: About us', 'title: Who we are'],
  ] as const) {
    const file = join(root, 'content', path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    expect(await compile(root)).toEqual([path]);
  }
  const { people, topics, pages } = indexOf(root);
  expect([people[0].name, topics[0].title, pages[0].title]).toEqual(['Night team', 'Rest', 'Who we are']);
});

test.each(['lib/content/law.ts', 'lib/site/dates.ts', 'contentlayer.config.ts', 'package-lock.json'])(
  'a change of the law, the compiler or a package (%s) compiles everything anew',
  async (file) => {
    const root = project();
    await compile(root);
    mkdirSync(join(root, file, '..'), { recursive: true });
    appendFileSync(join(root, file), '// another\n');
    expect(await compile(root)).toHaveLength(5);
    expect(await compile(root)).toEqual([]);
  },
);

test('a new article, a renamed and a deleted one come and go with their documents', async () => {
  const root = project();
  await compile(root);
  writeFileSync(join(root, 'content/articles/second.md'), articleOf(fieldsWith('title', 'title: A second article')));
  expect(await compile(root)).toEqual(['articles/second.md']);
  expect(titlesIn(root)).toEqual(['A second article', 'Sleeping well at home']);
  rmSync(join(root, article));
  expect(await compile(root)).toEqual([]);
  expect(titlesIn(root)).toEqual(['A second article']);
  expect(readdirSync(generated(root, 'Article'))).toEqual(['articles__second.md.json']);
});

test('a document that is missing is made again, and an index that was lost or altered is written again', async () => {
  const root = project();
  await compile(root);
  const index = readFileSync(generated(root, 'index.json'), 'utf8');
  rmSync(generated(root, 'Article', 'articles__sleeping-well.md.json'));
  expect(await compile(root)).toEqual(['articles/sleeping-well.md']);
  rmSync(generated(root, 'index.json'));
  expect(await compile(root)).toEqual([]);
  expect(readFileSync(generated(root, 'index.json'), 'utf8')).toBe(index);
  writeFileSync(generated(root, 'index.json'), index.replace('Sleeping well at home', 'Something else entirely'));
  expect(await compile(root)).toEqual([]);
  expect(readFileSync(generated(root, 'index.json'), 'utf8')).toBe(index);
});

test('a file that does not become a document stops the compilation by name, and the old index stays', async () => {
  const root = project();
  await compile(root);
  writeFileSync(join(root, 'content/articles/second.md'), articleOf(fieldsWith('title', 'title: A second article')));
  await expect(compile(root, { loses: 'articles/second.md' })).rejects.toThrow('content/articles/second.md');
  expect(titlesIn(root)).toEqual(['Sleeping well at home']);
  expect(await compile(root)).toEqual(['articles/second.md']);
});

test('a compilation that dies halfway vouches for nothing that it did not finish', async () => {
  const root = project();
  await compile(root);
  const first = readFileSync(join(root, article), 'utf8');
  writeFileSync(join(root, article), articleOf(soundFields, 'Another text.\n'));
  const dying = () => {
    throw new Error('the power is gone');
  };
  await expect(compile(root, { during: dying })).rejects.toThrow('the power is gone');
  // The text is put back: the document on the disk may be of either, so it is made again.
  writeFileSync(join(root, article), first);
  expect(await compile(root)).toEqual(['articles/sleeping-well.md']);
});

test('a text that is saved while it is compiled is compiled again the next time', async () => {
  const root = project();
  const saved = articleOf(soundFields, 'Saved meanwhile.\n');
  await compile(root, { during: () => writeFileSync(join(root, article), saved) });
  expect(await compile(root)).toEqual(['articles/sleeping-well.md']);
  expect(readFileSync(generated(root, 'Article', 'articles__sleeping-well.md.json'), 'utf8')).toContain('Saved meanwhile.');
});

test('many files are given in batches, and none is lost', async () => {
  const root = project();
  for (let number = 0; number < 230; number++) writeFileSync(join(root, `content/articles/text-${number}.md`), articleOf(soundFields));
  const { given, contentlayer } = standIn();
  const steps: number[] = [];
  await compileContent(workplaceOf(root), contentlayer, (done, of) => steps.push(done / of));
  expect(given).toHaveLength(235);
  expect(new Set(given).size).toBe(235);
  expect(indexOf(root).articles).toHaveLength(231);
  expect(steps.length).toBeGreaterThan(1);
  expect(steps.at(-1)).toBe(1);
});

test('the index of many articles holds no text, no sources and no questions', async () => {
  const root = project();
  await compile(root);
  expect(Object.keys(indexOf(root).articles[0])).not.toEqual(expect.arrayContaining(['sections']));
  for (const field of ['sections', 'opening', 'references', 'questions', 'sources']) expect(indexOf(root).articles[0][field]).toBeUndefined();
});

test('the words of an article are looked for again when it, or the glossary, has changed', async () => {
  const root = project();
  const wordsOf = () => JSON.parse(readFileSync(generated(root, 'words.json'), 'utf8')).articles['sleeping-well'].words;
  await compile(root);
  expect(wordsOf()).toEqual([]);
  mkdirSync(join(root, 'content', 'glossary'));
  const word = '---\nterm: dark room\nmeaning: A room without light, in which people rest more easily.\n---\n';
  writeFileSync(join(root, 'content', 'glossary', 'dark-room.md'), word);
  expect(await compile(root)).toEqual(['glossary/dark-room.md']);
  expect(wordsOf()).toEqual(['dark-room']);
  writeFileSync(join(root, article), articleOf(soundFields, 'A bright room.\n'));
  await compile(root);
  expect(wordsOf()).toEqual([]);
});

const spanishIndex = (root: string) => join(root, '.contentlayer', 'es', 'generated', 'index.json');

test('each language is compiled for itself: a change in one compiles nothing of the other, and no index holds the other', async () => {
  const root = project(spanishFiles);
  expect(await compile(root)).toHaveLength(5);
  expect(await compile(root, {}, 'es')).toHaveLength(4);
  expect(titlesIn(root)).toEqual(['Sleeping well at home']);
  const { articles } = JSON.parse(readFileSync(spanishIndex(root), 'utf8'));
  expect(articles).toMatchObject([{ slug: 'dormir-bien', translationOf: 'sleeping-well', translatedFrom: '2026-01-10' }]);
  appendFileSync(join(root, 'content/es/articles/dormir-bien.md'), '\nOtra frase.\n');
  expect(await compile(root)).toEqual([]);
  expect(await compile(root, {}, 'es')).toEqual(['articles/dormir-bien.md']);
});

test('a Spanish file that does not become a document is named with its folder', async () => {
  const root = project(spanishFiles);
  await expect(compile(root, { loses: 'articles/dormir-bien.md' }, 'es')).rejects.toThrow('content/es/articles/dormir-bien.md');
});

test('a language whose folder is gone leaves nothing compiled behind', async () => {
  const root = project(spanishFiles);
  await compile(root);
  await compile(root, {}, 'es');
  rmSync(join(root, 'content/es'), { recursive: true });
  clearGoneLanguages(root);
  expect(existsSync(join(root, '.contentlayer', 'es'))).toBe(false);
  expect(titlesIn(root)).toEqual(['Sleeping well at home']);
  expect(listWorkplaces(root).map(({ language }) => language)).toEqual(['en']);
});

test('when the first language becomes another, all is compiled anew, in its words', async () => {
  const root = project(spanishFiles);
  await compile(root);
  const file = join(root, 'content/site.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('locale: en-US', 'locale: es-US'));
  expect(await compile(root)).toHaveLength(5);
  expect(listWorkplaces(root).map(({ language, content }) => [language, content])).toEqual([['es', 'content']]);
});
