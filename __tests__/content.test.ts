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
