// The content that we ship keeps our own rules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFrontMatter } from '@/lib/content/article';
import { cutFrontMatter } from '@/lib/content/compile/front-matter';
import { termFrontMatter } from '@/lib/content/glossary/term';
import { compileArticle } from '@/lib/content/markdown/compile';
import { checkContent } from '@/lib/editorial/check';
import { readGarden } from '@/lib/editorial/garden';
import { readingGradeOf } from '@/lib/editorial/language/reading-grade';
import { report } from '@/lib/editorial/report';

const root = process.cwd();
/** Our own samples; what a clinic writes is judged by the check alone. */
const samples = readGarden(root)
  .articles.map((source) => ({ ...source, article: articleFrontMatter.parse(source.fields) }))
  .filter(({ article }) => article.sample);

test('the content that we ship has nothing to fix', () => {
  expect(report(checkContent(root), 'text')).toMatch(/^\d+ files checked, nothing to fix$/);
});

test('every word of the glossary has a meaning at a reading grade of 8 or less, and says that it is a sample', () => {
  const words = readGarden(root).glossary.map(({ slug, fields }) => ({ slug, ...termFrontMatter.parse(fields) }));
  expect(words.length).toBeGreaterThanOrEqual(20);
  // One meaning is too short to be graded by itself: two sentences with one long name in them say little.
  expect(readingGradeOf(words.map(({ meaning }) => meaning).join('\n\n')).allowListed).toBeLessThanOrEqual(8);
  expect(words.filter(({ sample }) => !sample)).toEqual([]);
});

describe.each(samples)('the sample article $slug', ({ slug, body, article }) => {
  const compiled = compileArticle(body, article.references, article.questions);

  test('says that it is a sample, and names no reviewer who has not reviewed it', () => {
    expect(article.sample).toBe(true);
    expect(article.reviewer).toBeUndefined();
    expect(article.reviewedOn).toBeUndefined();
  });

  test('has 700 to 1,200 words at a reading grade of 8 or less', () => {
    const grade = readingGradeOf(body);
    expect(body.split(/\s+/).length).toBeGreaterThanOrEqual(700);
    expect(grade.wordCount).toBeLessThanOrEqual(1200);
    expect(grade.allowListed).toBeLessThanOrEqual(8);
  });

  test('treats its subject fairly: benefits, risks, other options, what is not known, what to do next', () => {
    const titles = compiled.sections.map(({ title }) => title.toLowerCase()).join('\n');
    for (const part of [/benefit/, /risk/, /option|alternative/, /do not know/, /what to do next/]) expect(titles).toMatch(part);
  });

  test('cites every one of its sources, opens each to its readers, and says what it is, how it stands and how far it was checked', () => {
    for (const source of compiled.sources) {
      expect(source.citedAt).not.toHaveLength(0);
      expect(source.doi ?? source.url).toBeDefined();
      expect([source.id, source.kind, source.checked].every(Boolean) && (source.status ?? []).length > 0).toBe(true);
    }
    expect(compiled.sources.length).toBeGreaterThanOrEqual(5);
  });

  test('says that ketamine is not approved for depression, and where help is in a crisis', () => {
    const text = readFileSync(join(root, 'content', 'articles', `${slug}.md`), 'utf8');
    expect(text).toMatch(/has not approved ketamine/);
    expect(text).toMatch(/988/);
    expect('body' in cutFrontMatter(text)).toBe(true);
  });
});

/** What we ship in Spanish. */
const spanish = readGarden(root).languages.find(({ language }) => language === 'es');
const translations = (spanish?.articles ?? []).map((source) => ({ ...source, article: articleFrontMatter.parse(source.fields) }));

test('three articles, the pages, the people, and every topic and word that they use, are there in Spanish', () => {
  expect(translations).toHaveLength(3);
  const english = readGarden(root);
  expect(spanish?.pages.map(({ slug }) => slug)).toEqual(english.pages.map(({ slug }) => slug));
  expect(spanish?.people).toHaveLength(english.people.length);
  const used = new Set(translations.flatMap(({ article }) => article.topics));
  expect([...used].sort()).toEqual(spanish?.topics.map(({ slug }) => slug).sort());
});

describe.each(translations)('the translation $slug', ({ body, article }) => {
  const original = samples.find(({ slug }) => slug === article.translationOf);

  test('says that it is a sample, names its own team and nobody who has reviewed it, and translates the present original', () => {
    expect(original).toBeDefined();
    expect(article.sample).toBe(true);
    expect([article.reviewer, article.reviewedOn]).toEqual([undefined, undefined]);
    expect(article.author).not.toBe(original?.article.author);
    expect(article.translatedFrom).toBe(original?.article.updatedOn ?? original?.article.publishedOn);
  });

  test('leans on the same sources at the same places, and says in which language their titles are', () => {
    const cited = (text: string) => [...text.matchAll(/\[\^([\w-]+)\]/g)].map(([, id]) => id);
    expect(article.references.map(({ id, doi, url }) => [id, doi, url])).toEqual(
      original?.article.references.map(({ id, doi, url }) => [id, doi, url]),
    );
    expect([...new Set(cited(body))].sort()).toEqual([...new Set(cited(original?.body ?? ''))].sort());
    expect(article.references.every(({ language }) => language === 'en')).toBe(true);
  });

  test('has the parts of its original, and is as plain: "bastante fácil" on the INFLESZ scale', () => {
    const shapeOf = (text: string) =>
      compileArticle(text, article.references, []).sections.map(({ html }) => html.match(/<(?:table|ul|ol)\b/g) ?? []);
    expect(shapeOf(body)).toEqual(shapeOf(original?.body ?? ''));
    expect(article.questions).toHaveLength(original?.article.questions.length ?? -1);
    expect(article.takeaways).toHaveLength(original?.article.takeaways.length ?? -1);
    expect(readingGradeOf(body, 'es').allowListed).toBeGreaterThanOrEqual(65);
  });

  test('speaks to the reader as usted, with both marks around its questions', () => {
    const text = [
      article.title,
      article.description,
      ...article.takeaways,
      body,
      ...article.questions.flatMap(({ question, answer }) => [question, answer]),
    ].join('\n');
    expect(text).not.toMatch(/(?<!\p{L})(?:tú|ti|tu|tus|contigo|puedes|debes|tienes|vosotros|habla con)(?!\p{L})/iu);
    expect(text.match(/\?/g)?.length).toBe(text.match(/¿/g)?.length);
  });
});
