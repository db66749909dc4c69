// The check that remembers must always say what a fresh one says, and look at little.
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '@/lib/editorial/check';
import { openRecheck } from '@/lib/editorial/watching/recheck';
import { articleOf, person, projectWith, soundFields } from '../../support/garden';

let root = '';
let now = new Date('2026-02-01T17:00:00Z');
let stamp = 1_700_000_000;

beforeEach(() => {
  now = new Date('2026-02-01T17:00:00Z');
  const named = (name: string, body: string) =>
    articleOf(
      soundFields.map((line) => line.replace(/^(title|description): /, `$&${name} `)),
      body,
    );
  root = projectWith({
    'content/articles/alone.md': named('Alone', 'Rest helps.\n'),
    'content/articles/linking.md': named('Linking', 'See [sleep](/articles/sleeping-well).\n'),
    'content/articles/other.md': named('Other', 'Rest helps too.\n'),
  });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string | undefined) {
  const path = join(root, file);
  if (text === undefined) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  // Two writes within one tick of the disk's clock would look like none.
  utimesSync(path, stamp, stamp++);
}

function opened() {
  const recheck = openRecheck(root, { now: () => now });
  const again = () => {
    const { result, lookedAt } = recheck();
    expect(result).toEqual(checkContent(root, { now }));
    return lookedAt.map((file) => file.replace(/^content\/(articles\/)?/, '')).sort();
  };
  expect(again()).toHaveLength(9);
  return again;
}

test('nothing changed: nothing is looked at', () => {
  expect(opened()()).toEqual([]);
});

test('one text changed: that file alone', () => {
  const again = opened();
  write(
    'content/articles/alone.md',
    articleOf(
      soundFields.map((line) => line.replace(/^(title|description): /, '$&Alone ')),
      'It is safe.\n',
    ),
  );
  expect(again()).toEqual(['alone.md']);
});

test('an article that others link to became a draft, went away and came back: they are looked at too', () => {
  const again = opened();
  const sleeping = articleOf(
    soundFields.map((line) => line.replace(/^(title: ).*/, '$1Sleeping well at home').replace(/^(description: )/, '$1Also ')),
  );
  write('content/articles/sleeping-well.md', sleeping.replace('reviewer:', 'draft: true\nreviewer:'));
  expect(again()).toEqual(['linking.md', 'sleeping-well.md']);
  write('content/articles/sleeping-well.md', undefined);
  expect(again()).toEqual(['linking.md']);
  write('content/articles/sleeping-well.md', sleeping);
  expect(again()).toEqual(['linking.md', 'sleeping-well.md']);
});

test('a person lost their credentials: the articles that name them', () => {
  const again = opened();
  write('content/people/clinical-board.md', person('Clinical board').replace(/credentials: .*\n/, ''));
  expect(again()).toEqual(['alone.md', 'linking.md', 'other.md', 'people/clinical-board.md', 'sleeping-well.md']);
});

test('two articles took one title: both know it, and both forget it', () => {
  const again = opened();
  const same = articleOf(
    soundFields.map((line) => line.replace(/^(title: ).*/, '$1Other Sleeping well after an injury').replace(/^(description: )/, '$1Fourth ')),
  );
  write('content/articles/fourth.md', same);
  expect(again()).toEqual(['fourth.md', 'other.md']);
  write('content/articles/fourth.md', undefined);
  expect(again()).toEqual(['other.md']);
});

test('the clinic became strict, or a new day began: everything', () => {
  const again = opened();
  now = new Date('2026-02-02T17:00:00Z');
  expect(again()).toHaveLength(9);
  write('content/site.yml', 'editorial: { strict: true }\n');
  expect(again()).toHaveLength(9);
});

test('a stray file and a missing picture are noticed, and a repaired one too', () => {
  const again = opened();
  write(
    'content/articles/alone.md',
    articleOf(
      soundFields.map((line) => line.replace(/^(title|description): /, '$&Alone ')),
      '![A lamp](/images/lamp.png)\n',
    ),
  );
  expect(again()).toEqual(['alone.md']);
  write('content/images/lamp.png', 'x');
  expect(again()).toEqual(['alone.md']);
  write('content/articles/other.txt', 'x');
  again();
});
