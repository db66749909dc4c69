// From markdown to what a page shows.
import { compileArticle, compileText } from '@/lib/content/markdown/compile';
import type { Reference } from '@/lib/content/reference';

const lee: Reference = { id: 'lee-2020', title: 'Sleep & "healing"', authors: 'Lee A', source: 'Sleep', year: 2020, doi: '10.1000/sleep' };
const kim: Reference = { id: 'kim-2021', title: 'Rest', authors: 'Kim B', source: 'Rest', year: 2021, url: 'https://example.org/rest' };

const compiled = (body: string, questions: { question: string; answer: string }[] = []) => compileArticle(body, [lee, kim], questions);

test('a text is cut at its second-level headings, each with an id to link to', () => {
  const { opening, sections } = compiled('Hello.\n\n## Risks & benefits\n\nOne.\n\n### More\n\nTwo.\n\n## Risks & benefits\n');
  expect(opening).toBe('<p>Hello.</p>');
  expect(sections).toEqual([
    { id: 'risks--benefits', title: 'Risks & benefits', html: '<p>One.</p>\n<h3 id="more">More</h3>\n<p>Two.</p>' },
    { id: 'risks--benefits-1', title: 'Risks & benefits', html: '' },
  ]);
});

test('a heading never takes an id that the page itself uses', () => {
  expect(compiled('## Main\n\n## References\n').sections.map(({ id }) => id)).toEqual(['main-1', 'references-1']);
});

test('a heading never takes an id that belongs to a citation or a word', () => {
  expect(compiled('## Term placebo\n\n## Source\n').sections.map(({ id }) => id)).toEqual(['about-term-placebo', 'about-source']);
});

test('citations are numbered in the order in which the text first cites, and lead there and back', () => {
  const { opening, sources } = compiled('Rest helps.[^kim-2021] Sleep too.[^lee-2020][^kim-2021]');
  expect(opening).toContain('<a href="#source-kim-2021" id="cite-kim-2021-1" aria-label="Source 1: Rest">1</a>');
  expect(sources.map(({ id, number, citedAt }) => ({ id, number, citedAt }))).toEqual([
    { id: 'kim-2021', number: 1, citedAt: ['cite-kim-2021-1', 'cite-kim-2021-2'] },
    { id: 'lee-2020', number: 2, citedAt: ['cite-lee-2020-1'] },
  ]);
});

test('two citations side by side do not read as one number', () => {
  expect(compiled('Yes.[^lee-2020][^kim-2021]').opening.replace(/<[^>]+>/g, '')).toBe('Yes.1, 2');
});

test('an answer goes on counting where the text stopped, and a source that nobody cites comes last', () => {
  expect(compiled('Text.', [{ question: 'Why?', answer: 'Because.[^kim-2021]' }]).sources.map(({ id, number }) => [id, number])).toEqual([
    ['kim-2021', 1],
    ['lee-2020', 2],
  ]);
});

test('a footnote with its own definition stays an ordinary footnote', () => {
  const { opening, notes } = compiled('A word.[^1] Cited.[^lee-2020]\n\n[^1]: What it means.\n');
  expect(opening).toContain('id="note-fnref-1"');
  expect(notes).toContain('What it means.');
  expect(notes).not.toContain('lee-2020');
});

test('a call-out becomes a note with a name, and any other quotation stays one', () => {
  const { opening } = compiled('> [!WARNING]\n> Do **not** drive.\n\n> Just a quotation.');
  expect(opening).toContain(
    '<div class="callout" role="note" data-kind="warning" aria-label="Warning">\n<p class="callout-title">Warning</p>\n<p>Do <strong>not</strong> drive.</p>\n</div>',
  );
  expect(opening).toContain('<blockquote>\n<p>Just a quotation.</p>');
});

test('a table can be scrolled by keyboard and says what it is of', () => {
  const { sections } = compiled('## Doses\n\n| a | b |\n|---|---|\n| 1 | 2 |\n');
  expect(sections[0]?.html).toContain('<div class="table-scroll" role="region" tabindex="0" aria-label="Table: Doses">');
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '![x](https://evil.example/track.png)',
  '![x](//evil.example/track.png)',
  '![x][t]\n\n[t]: https://evil.example/track.png',
  '<iframe src="https://evil.example"></iframe>',
  '[x](vbscript:alert(1))',
  '<svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x]: javascript:alert(1)\n\n[x]',
  '<style>*{display:none}</style>',
  '<form action="https://evil.example"><input></form>',
  '<https://example.org/"onmouseover="alert(1)>',
])('nothing in %s is live on the page', (hostile) => {
  const { opening } = compiled(`Before.\n\n${hostile}\n\nAfter.`);
  expect(opening).toContain('Before.');
  expect(opening).toContain('After.');
  expect(opening).not.toMatch(/<(script|iframe|svg|style|form|input)|\son\w+=|(href|src)="\s*(javascript|data|vbscript)|src="(https?:)?\/\//i);
});

test('code is shown as it was written', () => {
  expect(compiled('`<script>`').opening).toBe('<p><code>&#x3C;script></code></p>');
});

test('a text of a page is cut the same way', () => {
  expect(compileText('Hello.\n\n## Who we are\n\nUs.\n').sections).toEqual([{ id: 'who-we-are', title: 'Who we are', html: '<p>Us.</p>' }]);
});

test('reading time follows the words, and is never nothing', () => {
  expect(compiled('').readingMinutes).toBe(1);
  expect(compiled('word '.repeat(1000)).readingMinutes).toBe(5);
});
