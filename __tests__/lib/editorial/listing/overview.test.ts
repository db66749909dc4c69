// The overview of the articles: their states are those that decide what readers see.
import { rmSync } from 'node:fs';
import { isPublicState } from '@/lib/content/review';
import { readGarden } from '@/lib/editorial/garden';
import { isDueWithin, type Overview, overviewOf } from '@/lib/editorial/listing/overview';
import { tableOf } from '@/lib/editorial/listing/table';
import { articleOf, fieldsWith, projectWith, soundFields } from '../../../support/garden';
import { libraryWith } from '../../../support/library';

const now = '2026-06-01T12:00:00Z';
const reviewedOn = (day: string) => fieldsWith('reviewedOn', `reviewedOn: ${day}`);

const files = {
  'content/articles/sleeping-well.md': undefined,
  'content/articles/fresh.md': articleOf(reviewedOn('2026-05-01')),
  'content/articles/soon.md': articleOf(reviewedOn('2025-06-20')),
  'content/articles/late.md': articleOf(reviewedOn('2025-05-20')),
  'content/articles/later.md': articleOf(fieldsWith('publishedOn', 'publishedOn: 2026-06-02')),
  'content/articles/begun.md': articleOf([...soundFields, 'draft: true']),
  'content/articles/over.md': articleOf([...soundFields, 'expiresOn: 2026-06-01']),
  'content/articles/broken.md': articleOf(fieldsWith('publishedOn', 'publishedOn: soon')),
  'content/articles/sample.md': articleOf([...soundFields.filter((line) => !/^review/.test(line)), 'sample: true'], ''),
};

/** Each with a title and a description of its own. */
const toldApart = (written: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(written).map(([file, text]) => [
      file,
      text?.replace(/^(title: .*)$/m, `$1, ${file.slice(17, -3)}`).replace(/^(description: .*)$/m, `$1 ${file.slice(17, -3)}.`),
    ]),
  );

function rowsAt(moment: string, written: Record<string, string | undefined> = files): Overview[] {
  const root = projectWith(toldApart(written));
  try {
    return overviewOf(readGarden(root, { now: new Date(moment) }), new Date(moment), 'America/New_York');
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('each article is in its state, and what needs attention comes first', () => {
  expect(rowsAt(now).map(({ slug, state, daysLeft }) => [slug, state, daysLeft])).toEqual([
    ['broken', 'faulty', undefined],
    ['late', 'overdue', -12],
    ['soon', 'due', 19],
    ['later', 'scheduled', 222],
    ['begun', 'draft', 222],
    ['fresh', 'published', 334],
    ['sample', 'published', undefined],
    ['over', 'expired', 222],
  ]);
});

test('the states of the list are those that readers see by', async () => {
  const written = [
    ...['2026-05-30', '2026-06-01', '2026-06-01T12:00:00Z', '2026-06-01T12:00:01Z', '2026-06-02'].map((publishedOn) => ({ publishedOn })),
    ...['2026-06-01', '2026-06-01T12:00:00Z', '2026-06-01T12:00:01Z', '2026-06-02'].map((expiresOn) => ({ publishedOn: '2026-05-30', expiresOn })),
    { publishedOn: '2026-05-30', draft: true },
  ];
  const articles = written.map((fields, at) => ({ slug: `article-${at}`, fields }));
  const seen = (await libraryWith(articles, { now }).listArticles()).map(({ slug }) => slug);
  const lines = (fields: object) => Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const base = soundFields.filter((line) => !line.startsWith('publishedOn'));
  const sources = articles.map(({ slug, fields }) => [`content/articles/${slug}.md`, articleOf([...base, ...lines(fields)])]);
  const rows = rowsAt(now, { 'content/articles/sleeping-well.md': undefined, ...Object.fromEntries(sources) });
  expect(
    rows
      .filter(({ state }) => isPublicState(state))
      .map(({ slug }) => slug)
      .sort(),
  ).toEqual(seen.sort());
  expect(seen).toHaveLength(5);
});

test('what is due within some days includes what is overdue, and nothing that readers do not see', () => {
  expect(
    rowsAt(now)
      .filter((row) => isDueWithin(row, 30))
      .map(({ slug }) => slug),
  ).toEqual(['late', 'soon']);
  expect(
    rowsAt(now)
      .filter((row) => isDueWithin(row, 18))
      .map(({ slug }) => slug),
  ).toEqual(['late']);
  expect(
    rowsAt(now)
      .filter((row) => isDueWithin(row, 400))
      .map(({ slug }) => slug),
  ).toEqual(['late', 'soon', 'fresh']);
});

test('the table says people, dates, grade, words and findings', () => {
  const rows = rowsAt(now);
  expect(tableOf(rows.slice(0, 3), rows.length)).toMatchInlineSnapshot(`
"article  state    author     reviewer        published   reviewed    next review  days      grade  words  findings
broken   faulty   care-team  clinical-board  -           -           -               -  0.0 (0.0)      5  1 error
late     overdue  care-team  clinical-board  2026-01-10  2025-05-20  2026-05-20    -12  0.0 (0.0)      5  1 error
soon     due      care-team  clinical-board  2026-01-10  2025-06-20  2026-06-20     19  0.0 (0.0)      5  1 warning

3 of 8 articles: 1 faulty, 1 overdue, 1 due.
Grade: years of school that the text asks for, with drug names allowed (as it stands). Days: until the next review."
`);
});

test('an empty list says why it is empty', () => {
  expect(tableOf([], 0)).toBe('There are no articles yet.');
  expect(tableOf([], 12)).toBe('None of 12 articles.');
});
