// What stops a build, and what only warns.
import { articleOf, fieldsWith, findingsIn, soundFields } from '../../support/garden';

const file = 'content/articles/new.md';
const severities = (lines: readonly string[]) => lines.map((line) => line.replace(/^\S+ (\w+) .* (\S+)$/, '$1 $2'));
const strict = 'clinic: { name: X }\neditorial: { strict: true }\ntimeZone: America/New_York\n';
const claims = articleOf(soundFields, 'It is safe. Many addicts sleep badly.\n\n## Empty\n');

test('shape and review stop a build, the rest warns', () => {
  const overdue = articleOf(
    fieldsWith('reviewedOn', 'reviewedOn: 2025-01-09').map((line) => line.replace('publishedOn: 2026', 'publishedOn: 2025')),
    'It is safe.\n',
  );
  expect(severities(findingsIn({ [file]: claims }))).toEqual(['warning bare-safe', 'warning person-first', 'error empty-sections']);
  expect(severities(findingsIn({ [file]: overdue }))).toEqual(['error review-due', 'warning bare-safe']);
});

test('a strict clinic lets claims, balance and language stop a build as well', () => {
  const said = findingsIn({ [file]: claims, 'content/site.yml': strict }).filter((line) => line.startsWith(file));
  expect(severities(said)).toEqual(['error bare-safe', 'error person-first', 'error empty-sections']);
});

test('a draft only warns, also when it lacks half its fields, and also in a strict clinic', () => {
  const draft = articleOf(['title: x', 'draft: true', 'unknownField: 1'], claims.split('---\n\n')[1]);
  for (const site of [undefined, strict]) {
    const said = findingsIn({ [file]: draft, ...(site && { 'content/site.yml': site }) }).filter((line) => line.startsWith(file));
    expect(said.length).toBeGreaterThan(8);
    expect(severities(said).filter((each) => !each.startsWith('warning'))).toEqual([]);
  }
});

test('a file that nobody can read is an error, because nobody can see that it is a draft', () => {
  expect(severities(findingsIn({ [file]: '---\ndraft: true\ntitle: "open\n---\n\nx\n' }))).toEqual(['error readable']);
});
