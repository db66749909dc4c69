// Help at a cursor: where it stands in text that is not sound yet, and what is offered there.
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { Assistant } from '@/lib/editorial/assisting/assistant';
import { cursorIn } from '@/lib/editorial/assisting/cursor';
import { articleOf, projectWith, soundFields } from '../../../support/garden';

let root: string;
beforeAll(() => {
  root = projectWith({ 'content/articles/begun.md': articleOf([...soundFields, 'draft: true']), 'content/images/room.jpg': 'x' });
});
afterAll(() => rmSync(root, { recursive: true }));

/** What is offered at the `|` of a text. */
function offered(text: string, file = 'content/articles/new.md') {
  const assistant = new Assistant(root, () => '2026-11-23');
  const [before = ''] = text.split('|');
  assistant.show(file, text.replace('|', ''));
  const lines = before.split('\n');
  return assistant.complete(file, { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 });
}

const labels = (text: string, file?: string) => offered(text, file).map(({ label }) => label);

const front = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nText.\n`;

test.each([
  [['tit'], [], 'name', 'tit'],
  [['author: care'], ['author'], 'value', 'care'],
  [['author: '], ['author'], 'value', ''],
  [['topics: [a, b'], ['topics', 0], 'value', 'b'],
  [['topics:', '  - '], ['topics', 0], 'name', ''],
  [['topics:', '- sl'], ['topics', 0], 'name', 'sl'],
  [['references:', '  - id: a', '    ti'], ['references', 0], 'name', 'ti'],
  [['references:', '  - id: a', '    # a comment', '', '  - ye'], ['references', 0], 'name', 'ye'],
  [['references:', '- id: a', '  year: 20'], ['references', 0, 'year'], 'value', '20'],
  [['cover:', '  src: /im'], ['cover', 'src'], 'value', '/im'],
  [['cover: { src: /im'], ['cover', 'src'], 'value', '/im'],
  [['cover: { src: /images/a.jpg, al'], ['cover'], 'name', 'al'],
  [['references: [{ id: a, ti'], ['references', 0], 'name', 'ti'],
  [['title: A', 'cover:', '  src: /a', 'dra'], [], 'name', 'dra'],
  [['clinic:', '  address:', '    lines: [a]', '  ph'], ['clinic'], 'name', 'ph'],
])('the cursor after %j is found', (lines, path, at, typed) => {
  expect(cursorIn(lines)).toMatchObject({ path, at, typed });
});

test.each([[['# a comment']], [['title: A # why']], [['topics: [a, b]']], [['takeaways:', '  - a long sentence']]])(
  'after %j there is nothing to offer',
  (lines) => {
    const cursor = cursorIn(lines);
    expect(cursor === undefined || cursor.path.length > 0).toBe(true);
    expect(labels(front(`${lines.join('\n')}|`))).toEqual([]);
  },
);

test('fields that are there already are not offered again; those that are required come first', () => {
  const fields = offered(front('title: A title of some length', '|', 'author: care-team'));
  expect(fields.map(({ label }) => label)).not.toContain('title');
  expect(fields.map(({ label }) => label)).not.toContain('author');
  expect(fields.filter(({ isFirst }) => isFirst).map(({ label }) => label)).toEqual(['description', 'takeaways', 'topics', 'publishedOn']);
  expect(fields.find(({ label }) => label === 'takeaways')).toMatchObject({
    insert: 'takeaways:\n  - ',
    detail: 'required',
    help: expect.stringContaining('3 to 5 items.'),
  });
});

test('each field of a list of groups is offered once in each of its items', () => {
  const lines = ['references:', '  - id: a', '    title: The paper', '  - id: b', '    |', '    year: 2020', '  - doi: x'];
  expect(labels(front(...lines))).toEqual(['title', 'authors', 'source', 'doi', 'url', 'language', 'kind', 'status', 'funding', 'checked']);
});

test('at a new dash the whole entry is offered as well', () => {
  const piece = offered(front('references:', '  - |')).find(({ kind }) => kind === 'piece');
  expect(piece?.insert).toBe(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the places of a snippet.
    'id: ${1:smith-2024}\ntitle: "${2:The title of the paper}"\nauthors: ${3:Smith A, Jones B}\nsource: ${4:The name of the journal}\nyear: ${5:2024}\ndoi: "${6:10.1000/example}"\nkind: ${7:randomized-trial}\nstatus: [${8:peer-reviewed}]\nchecked: ${9:seen}',
  );
});

test('names, days, pictures and choices are offered as values', () => {
  expect(labels(front('reviewer: |'))).toEqual(['care-team', 'clinical-board']);
  expect(labels(front('topics:', '  - |'))).toEqual(['sleep']);
  expect(offered(front('topics: |'))).toMatchObject([{ label: 'sleep', insert: '[sleep]' }]);
  expect(labels(front('related: [|'))).toEqual(['sleeping-well']);
  expect(labels(front('publishedOn: |'))).toEqual(['2026-11-23']);
  expect(labels(front('draft: |'))).toEqual(['true', 'false']);
  expect(labels(front('cover:', '  src: |'))).toEqual(['/images/room.jpg']);
  expect(labels('---\nkind: |\n---\n', 'content/people/new.md')).toEqual(['person', 'team']);
  expect(labels('retired:\n  - instead: |\n', 'content/retired.yml')).toEqual(['sleeping-well']);
  expect(labels(front('title: |'))).toEqual([]);
});

test('in the text, links, pictures, call-outs and pieces are offered', () => {
  const text = (words: string) => `${front('title: A title')}\n${words}\n`;
  expect(labels(text('See [this](|'))).toContain('/about');
  expect(labels(text('See [this](/|)'))).toEqual([
    '/articles/new',
    '/articles/sleeping-well',
    '/topics/sleep',
    '/people/care-team',
    '/people/clinical-board',
    '/about',
    '/contact',
  ]);
  expect(labels(text('![A room](/|'))).toEqual(['/images/room.jpg']);
  expect(offered(text('> [!W|]'))).toMatchObject([{ label: 'WARNING', insert: 'WARNING' }, { label: 'NOTE' }, { label: 'TIP' }]);
  expect(labels(text('warn|'))).toContain('warning');
  expect(labels(text('In the middle of a sentence war|'))).toEqual([]);
});

test('front matter that is not closed yet is helped with', () => {
  expect(labels('---\ntitle: A title\nau|')).toContain('author');
});

test('wherever the cursor stands in whatever is typed, nothing breaks', () => {
  const assistant = new Assistant(root, () => '2026-11-23');
  const line = fc.constantFrom(
    '---',
    'title: A',
    'topics: [a',
    '  - id: "',
    '- ',
    '    x: {',
    'See [a](/',
    '[^',
    '> [!',
    '\t- a',
    '',
    ': :',
    '# x',
    '- - a: b',
    'é😀: ["',
  );
  const file = 'content/articles/new.md';
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(20), fc.nat(20), (lines, at, column) => {
      assistant.show(file, lines.join('\n'));
      assistant.complete(file, { line: at, column });
      assistant.explain(file, { line: at, column });
      assistant.judge(file);
    }),
    { numRuns: 60 },
  );
});
