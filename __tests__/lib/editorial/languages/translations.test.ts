// Content in two languages on one disk: what the check says of it, and that every deed of an editor stays in its language.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleNamed } from '@/lib/commands/content/named';
import { applyChanges } from '@/lib/editorial/addresses/change';
import { renamingOf } from '@/lib/editorial/addresses/rename';
import { retirementOf } from '@/lib/editorial/addresses/retire';
import { Assistant } from '@/lib/editorial/assisting/assistant';
import { checkContent } from '@/lib/editorial/check';
import { draftOf } from '@/lib/editorial/drafting/draft';
import { type Garden, readGarden } from '@/lib/editorial/garden';
import { overviewOf } from '@/lib/editorial/listing/overview';
import { tableOf } from '@/lib/editorial/listing/table';
import { mendContent } from '@/lib/editorial/mending/mend';
import { previewOf } from '@/lib/editorial/previewing/preview';
import { openMemory } from '@/lib/editorial/remembering/memory';
import { lineOf } from '@/lib/editorial/report';
import { openRecheck } from '@/lib/editorial/watching/recheck';
import { runIn } from '../../../support/commands';
import { articleOf, projectWith, soundFields } from '../../../support/garden';
import { spanishArticle, spanishFiles, translates } from '../../../support/translated';

const now = new Date('2026-02-01T17:00:00Z');
const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function project(files: Parameters<typeof projectWith>[0] = {}): string {
  const root = projectWith({ ...spanishFiles, ...files });
  roots.push(root);
  return root;
}

const english = (...more: string[]) =>
  articleOf([...soundFields.map((line) => line.replace('Sleeping well after an injury', 'Sleeping well at home')), ...more]);
const findingsIn = (files: Parameters<typeof projectWith>[0] = {}) => checkContent(project(files), { now }).findings.map(lineOf);
const spanishOf = (garden: Garden) => garden.languages.find(({ language }) => language === 'es') ?? garden;
const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

test('sound content in two languages has nothing to fix, and each is judged in its own words', () => {
  expect(findingsIn()).toEqual([]);
  // "Cura" is a claim in Spanish, and no word at all in English; "cures" the other way round.
  expect(findingsIn({ 'content/es/articles/dormir-bien.md': spanishArticle(translates, 'Esto cura. It cures.\n') })).toEqual([
    expect.stringMatching(/^content\/es\/articles\/dormir-bien\.md:\d+:\d+ warning "cura" promises more .* {2}absolute-words$/),
  ]);
});

test('what a translation names is there, and says so in the folder of its language', () => {
  const said = findingsIn({
    'content/es/articles/dormir-bien.md': spanishArticle([
      'translationOf: sleeping-wel',
      'translatedFrom: 2026-01-10',
      'related: [sleeping-well]',
    ]).replace('author: equipo', 'author: care-team'),
  });
  expect(said).toEqual([
    expect.stringContaining('`author` is "care-team", expected the name of a file in content/es/people'),
    expect.stringContaining('`translationOf` is "sleeping-wel", expected the name of a file in content/articles, sleeping-well'),
    expect.stringContaining('`related` item 1 is "sleeping-well", expected the name of a file in content/es/articles'),
  ]);
});

test('a translation without its day, or a day without what it translates, is a fault', () => {
  const [said = ''] = findingsIn({ 'content/es/articles/dormir-bien.md': spanishArticle(['translationOf: sleeping-well']) });
  expect(said).toContain('`translatedFrom` is missing, expected the day of the version that was translated');
});

test('an original that was changed makes its translation old, for editors as for readers', () => {
  const root = project({ 'content/articles/sleeping-well.md': english('updatedOn: 2026-01-20') });
  // What a change asks of the original's own review is another matter.
  const ofOriginal = 'changed-since-review';
  const findings = checkContent(root, { now }).findings.filter(({ rule }) => rule !== ofOriginal);
  expect(findings.map(lineOf)).toEqual([
    expect.stringMatching(
      /warning content\/articles\/sleeping-well\.md was changed on 2026-01-20 and this translates it as of 2026-01-10.* {2}old-translations$/,
    ),
  ]);
  const rows = overviewOf(readGarden(root, { now }), now, 'America/New_York');
  expect(rows.map(({ language, slug, translationOf, isBehind }) => [language, slug, translationOf, isBehind])).toEqual([
    ['en', 'sleeping-well', undefined, false],
    ['es', 'dormir-bien', 'sleeping-well', true],
  ]);
  expect(tableOf(rows, rows.length)).toContain('older than its original');
  expect(rows.find(({ language }) => language === 'es')?.grade).toMatchObject({ scale: 'INFLESZ' });
});

test('the words of the site are checked with all their faults, at their places', () => {
  const said = findingsIn({
    'content/es/site.yml': 'clinic:\n  tagline: Hola\n  phone: "1"\nlocale: en-US\ninquiryTopics:\n  - { id: questoin, label: Pregunta }\n',
  });
  expect(said.map((line) => line.replace(/^content\/es\/site\.yml:\d+:\d+ error /, ''))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^`clinic`, `description` is missing/),
      expect.stringMatching(/^`phone` is not a field of `clinic`/),
      '`locale` is "en-US", expected a locale of this language, like es-US  shape',
      expect.stringMatching(/^`urgentHelp` is missing/),
      expect.stringMatching(/^`inquiryTopics` has no words for question, appointment/),
      expect.stringMatching(/^`inquiryTopics` item 1 is "questoin", which content\/site\.yml does not have/),
    ]),
  );
  expect(
    findingsIn({ 'content/es/site.yml': undefined, 'content/es/pages/x.md': undefined }).filter((line) => line.includes('content/es/site.yml')),
  ).not.toEqual([]);
});

test('a file that no page of the language shows is named, and so is a folder of a language that the site does not speak', () => {
  const said = findingsIn({ 'content/es/images/x.txt': 'x', 'content/es/articles/notas.txt': 'x', 'content/fr/site.yml': 'x' });
  expect(said).toEqual([
    'content/es/articles/notas.txt:1:1 error this file is not part of the site, expected a file ending in .md directly in content/es/articles/; move it, rename it or take it away  no-strays',
    'content/es/images:1:1 error this file is not part of the site, expected only articles, people, topics, pages, glossary, site.yml and retired.yml in content/es/; move it, rename it or take it away  no-strays',
    'content/fr:1:1 error this file is not part of the site, expected only articles, people, topics, pages, glossary, images, site.yml, retired.yml and README.md in content/; move it, rename it or take it away  no-strays',
  ]);
});

test('a link leads to a page of the language that its path says', () => {
  const linking = (path: string) => ({ 'content/es/articles/dormir-bien.md': spanishArticle(translates, `[Más sobre el sueño](${path}).\n`) });
  for (const path of ['/es/articles/dormir-bien', '/es/topics/sueno', '/articles/sleeping-well', '/es/contact', '/es'])
    expect(findingsIn(linking(path))).toEqual([]);
  expect(findingsIn(linking('/articles/dormir-bien'))).toEqual([
    expect.stringContaining('which is no page of this site; did you mean /es/articles/dormir-bien?'),
  ]);
});

test('an article is renamed in its language: links in every language follow, and so do translations of an original', () => {
  const root = project({ 'content/articles/naps.md': english('related: [sleeping-well]').replace('at home', 'by day') });
  writeFileSync(join(root, 'content/articles/naps.md'), `${read(root, 'content/articles/naps.md')}\n[En español](/es/articles/dormir-bien).\n`);
  const own = renamingOf(root, spanishOf(readGarden(root)), 'dormir-bien', 'dormir-mejor');
  if (own.kind === 'renaming') applyChanges(root, own.changes);
  expect(own).toMatchObject({ followed: [{ file: 'content/articles/naps.md', count: 1 }], keepsOldAddress: true });
  expect(read(root, 'content/articles/naps.md')).toContain('(/es/articles/dormir-mejor)');
  expect(read(root, 'content/es/articles/dormir-mejor.md')).toContain('aliases: [dormir-bien]');
  const original = renamingOf(root, readGarden(root), 'sleeping-well', 'sleep');
  if (original.kind === 'renaming') applyChanges(root, original.changes);
  expect(read(root, 'content/es/articles/dormir-mejor.md')).toContain('translationOf: sleep\n');
  expect(checkContent(root, { now }).findings.filter(({ rule }) => rule === 'known-originals' || rule === 'links')).toEqual([]);
});

test('an article is retired in its language, and what still names it is told', () => {
  const root = project();
  const wish = { slug: 'dormir-bien', today: '2026-02-01' };
  const retirement = retirementOf(root, spanishOf(readGarden(root)), wish);
  if (retirement.kind === 'retirement') applyChanges(root, retirement.changes);
  expect(read(root, 'content/es/retired.yml')).toContain('slug: dormir-bien');
  expect(existsSync(join(root, 'content/retired.yml'))).toBe(false);
  expect(checkContent(root, { now }).findings).toEqual([]);
  const other = project();
  expect(retirementOf(other, readGarden(other), { slug: 'sleeping-well', today: '2026-02-01' })).toMatchObject({
    leadHere: ['content/es/articles/dormir-bien.md'],
  });
});

test('a new translation is begun from its original: its words, its sources, its people and topics by their own names', () => {
  const root = project({
    'content/es/articles/dormir-bien.md': undefined,
    'content/articles/sleeping-well.md': english(
      'updatedOn: 2026-01-20',
      'references:',
      '  - { id: lee-2020, title: Sleep, authors: Lee A, source: Journal, year: 2020, doi: 10.1000/x }',
    ),
  });
  const draft = draftOf(
    { title: 'Dormir bien en casa', kind: 'treatment', today: '2026-02-01', translationOf: 'sleeping-well' },
    spanishOf(readGarden(root)),
  );
  if (draft.kind === 'refused') throw new Error(draft.faults.join());
  expect(draft.file).toBe('content/es/articles/dormir-bien-en-casa.md');
  for (const part of [
    'title: Dormir bien en casa',
    'topics: [ sueno ]',
    'author: equipo',
    'translationOf: sleeping-well',
    'translatedFrom: 2026-01-20',
    'language: en',
    'draft: true',
    '## What helps',
  ])
    expect(draft.text).toContain(part);
  expect(draft.text).not.toContain('reviewer');
  mkdirSync(join(root, 'content/es/articles'));
  writeFileSync(join(root, draft.file), draft.text);
  expect(checkContent(root, { now }).findings.filter(({ severity, file }) => severity === 'error' && file === draft.file)).toEqual([]);
  const again = draftOf(
    { title: 'Otra vez lo mismo', kind: 'treatment', today: '2026-02-01', translationOf: 'sleeping-well' },
    spanishOf(readGarden(root)),
  );
  expect(again).toEqual({
    kind: 'refused',
    faults: ['content/es/articles/dormir-bien-en-casa.md translates sleeping-well already, expected one translation of each text'],
  });
});

test('a new article in Spanish has Spanish headings, which the check knows', () => {
  const draft = draftOf({ title: 'Dormir con menos luz', kind: 'treatment', today: '2026-02-01' }, spanishOf(readGarden(project())));
  if (draft.kind === 'refused') throw new Error(draft.faults.join());
  expect(draft.text).toContain('## Riesgos y efectos secundarios');
  const findings = findingsIn({ [draft.file]: draft.text });
  expect(findings.filter((line) => !line.endsWith('unfinished'))).toEqual([]);
});

test('an article is named by its language, however its path is written', () => {
  const garden = readGarden(project());
  for (const name of ['es/dormir-bien', 'content/es/articles/dormir-bien.md', './content/es/articles/dormir-bien.md', '/es/articles/dormir-bien'])
    expect(articleNamed(name, garden)).toMatchObject({ garden: { language: 'es' }, slug: 'dormir-bien' });
  for (const name of ['sleeping-well', 'content/articles/sleeping-well.md', '/articles/sleeping-well'])
    expect(articleNamed(name, garden)).toMatchObject({ garden: { language: 'en' }, slug: 'sleeping-well' });
});

test('the commands stay in the language that was named', () => {
  const root = project();
  const { stdout, status } = runIn(root, 'content-rename', 'es/dormir-bien', 'es/dormir-bien-2');
  expect(status).toBe(0);
  expect(stdout).toContain('content/es/articles/dormir-bien-2.md is the article now.');
  expect(stdout).toContain('/es/articles/dormir-bien leads readers on to /es/articles/dormir-bien-2');
  const { stderr } = runIn(root, 'content-new', 'Un título de verdad', '--language', 'fr');
  expect(stderr).toContain('there is no content in "fr", expected one of: en, es');
});

test('a preview of a Spanish draft is compiled and judged in Spanish', () => {
  const root = project({ 'content/es/articles/dormir-bien.md': spanishArticle([...translates, 'draft: true'], '> [!WARNING]\n> Descanse.\n') });
  const preview = previewOf('dormir-bien', spanishOf(readGarden(root, { now })));
  expect(preview?.page?.article.opening).toContain('Advertencia');
  expect(preview?.page?.author.name).toBe('Equipo');
  expect(preview?.blockers).toEqual([]);
});

test('while one writes, an editor offers what is there in the language of the file, and judges it', () => {
  const root = project();
  const assistant = new Assistant(root, () => '2026-02-01');
  const file = 'content/es/articles/dormir-bien.md';
  const text = spanishArticle(['translationOf: ', 'translatedFrom: 2026-01-10'], '[x](\n');
  assistant.show(file, text);
  const lines = text.split('\n');
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
  const labels = (line: number, column: number) => assistant.complete(file, { line, column }).map(({ label }) => label);
  expect(labels(at('translationOf'), 'translationOf: '.length)).toEqual(['sleeping-well']);
  expect(labels(at('[x]('), '[x]('.length)).toContain('/es/articles/dormir-bien');
  expect(assistant.judge(file).map(({ rule }) => rule)).toEqual(['shape']);
  assistant.show(file, spanishArticle(['translationOf: sleep', 'translatedFrom: 2026-01-10']));
  expect(assistant.judge(file).map(({ rule }) => rule)).toEqual(['known-originals']);
  assistant.show('content/es/site.yml', 'locale: en-US\n');
  expect(assistant.judge('content/es/site.yml').map(({ message }) => message)).toContain(
    '`locale` is "en-US", expected a locale of this language, like es-US',
  );
});

test('a watcher looks at a translation again when its original changes, and at everything when the words of the site do', () => {
  const root = project();
  const recheck = openRecheck(root, { now: () => now });
  recheck();
  writeFileSync(join(root, 'content/articles/sleeping-well.md'), english('updatedOn: 2026-01-25'));
  const { result, lookedAt } = recheck();
  expect(lookedAt).toContain('content/es/articles/dormir-bien.md');
  expect(result.findings.map(({ rule }) => rule)).toContain('old-translations');
  writeFileSync(join(root, 'content/es/site.yml'), `${spanishFiles['content/es/site.yml']}# x\n`);
  expect(recheck().lookedAt).toEqual(result.files);
});

test('what is remembered of a Spanish file is not taken for what is said in English', () => {
  const root = project({ 'content/es/articles/dormir-bien.md': spanishArticle(translates, 'Esto cura.\n') });
  const check = () => checkContent(root, { now, memory: openMemory(root) }).findings.map(({ rule }) => rule);
  expect(check()).toEqual(['absolute-words']);
  expect(check()).toEqual(['absolute-words']);
  // The first language is now Spanish, so content/ is, and content/es is no folder of a language any more.
  writeFileSync(join(root, 'content/site.yml'), read(root, 'content/site.yml').replace('locale: en-US', 'locale: es-US'));
  expect(checkContent(root, { now, memory: openMemory(root) }).findings.map(({ file }) => file)).toContain('content/es');
});

test('a slip in Spanish is put right where it stands', () => {
  const root = project({ 'content/es/articles/dormir-bien.md': spanishArticle(translates, 'Pregunte en la la clínica.\n') });
  const { mended } = mendContent(root, () => true, { now });
  expect(mended.map(({ before, after }) => [before, after])).toEqual([['la la', 'la']]);
  expect(read(root, 'content/es/articles/dormir-bien.md')).toContain('Pregunte en la clínica.');
});
