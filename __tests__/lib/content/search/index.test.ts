// The index that the build makes: the same whatever was there before, without a word of what was taken down, and with what is alike.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleSummary } from '@/lib/content/article';
import { compiledArticle } from '@/lib/content/compile/compiled';
import { workplaceOf } from '@/lib/content/compile/workplace';
import { eachPosting, readIndexBytes } from '@/lib/content/search/index-file';
import { compileSearch } from '@/lib/content/search/making/compile-search';
import { libraryWith } from '../../../support/library';

const texts: Record<string, string> = {
  'pain-and-sleep': 'Shoulder pain wakes many people. A pillow under the shoulder helps, and so does heat.',
  'shoulder-surgery': 'After shoulder surgery a pillow keeps the shoulder still, and pain eases with heat or cold.',
  'eating-well': 'Vegetables, fruit and bread make a meal. Cook them with little salt, and share the meal.',
  'cooking-for-one': 'A meal for one: bread, vegetables, fruit, and salt from a small spoon. Cook twice a week.',
};

function compiledProject(bodies: Record<string, string>, root = mkdtempSync(join(tmpdir(), 'clinic-index-'))): string {
  const folder = join(root, '.contentlayer', 'generated');
  mkdirSync(join(folder, 'Article'), { recursive: true });
  const documents = Object.entries(bodies).map(([slug, body]) => {
    const fields = {
      title: `All about ${slug.replaceAll('-', ' ')}`,
      description: 'What people ask about it, and what is known, said in a sentence that has its length.',
      takeaways: ['Ask somebody.', 'Take time.', 'Come back.'],
      topics: ['life'],
      author: 'care-team',
      publishedOn: '2026-01-10',
      sample: true,
    };
    return compiledArticle({ path: `articles/${slug}.md`, language: 'en', fields, body });
  });
  for (const compiled of documents)
    writeFileSync(join(folder, 'Article', `articles__${compiled.slug}.md.json`), JSON.stringify({ compiled, body: { raw: '' } }));
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ articles: documents.map((document) => articleSummary.parse(document)) }));
  return root;
}

const bytesIn = (root: string) => readFileSync(join(root, '.contentlayer', 'generated', 'search.index'));

test('only what has changed is read again, and the index is the same as one that was made at once', () => {
  const root = compiledProject(texts);
  expect(compileSearch(workplaceOf(root))).toEqual({ articles: 4, read: 4 });
  expect(compileSearch(workplaceOf(root))).toEqual({ articles: 4, read: 0 });
  const { 'eating-well': _, ...left } = texts;
  const changed = { ...left, 'cooking-for-one': 'Soup, and a new word: zucchini.', 'a-new-one': 'Walking in the morning.' };
  compiledProject(changed, root);
  expect(compileSearch(workplaceOf(root))).toEqual({ articles: 4, read: 2 });
  const anew = compiledProject(changed);
  compileSearch(workplaceOf(anew));
  expect(bytesIn(root).equals(bytesIn(anew))).toBe(true);
});

test('no byte of the index holds a word of a text that was taken down', () => {
  const root = compiledProject({ ...texts, secret: 'A xylobrindle was here.' });
  compileSearch(workplaceOf(root));
  expect(bytesIn(root).includes('xylobrindle')).toBe(true);
  compiledProject(texts, root);
  compileSearch(workplaceOf(root));
  expect(bytesIn(root).includes('xylobrindle')).toBe(false);
});

test('an index that is broken or of an older form is made anew', () => {
  const root = compiledProject(texts);
  compileSearch(workplaceOf(root));
  const whole = bytesIn(root);
  for (const broken of [whole.subarray(0, whole.length / 2), Buffer.from('not an index'), Buffer.alloc(0)]) {
    writeFileSync(join(root, '.contentlayer', 'generated', 'search.index'), broken);
    compileSearch(workplaceOf(root));
    expect(bytesIn(root).equals(whole)).toBe(true);
  }
});

test('each word knows its articles, also when there are more of them than a byte can count', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`article-${number}`, number % 150 === 7 ? 'Quince.' : 'Pear.']));
  const root = compiledProject(many);
  compileSearch(workplaceOf(root));
  const index = readIndexBytes(bytesIn(root));
  const found: string[] = [];
  eachPosting(index, index.words.indexOf('quince'), (article) => found.push(index.articles[article]?.slug ?? ''));
  expect(found).toEqual(['article-7', 'article-157']);
  expect(index.counts[index.words.indexOf('pear')]).toBe(298);
});

test('what to read next is what is alike in words, before what only shares a topic and is newer', async () => {
  const written = Object.entries(texts).map(([slug, body], place) => ({ slug, body, fields: { publishedOn: `2026-01-${10 + place}` } }));
  const library = libraryWith(written);
  const relatedTo = async (slug: string) => {
    const article = await library.findSummary(slug);
    return article ? (await library.listRelated(article)).map((other) => other.slug) : [];
  };
  expect((await relatedTo('pain-and-sleep'))[0]).toBe('shoulder-surgery');
  expect((await relatedTo('eating-well'))[0]).toBe('cooking-for-one');
  // The rest of the three places is filled by topic, newest first.
  expect(await relatedTo('pain-and-sleep')).toEqual(['shoulder-surgery', 'cooking-for-one', 'eating-well']);
});
