// `--fix`: only what cannot change a meaning, told one by one, and the same when it is done twice.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mendContent } from '@/lib/editorial/mending/mend';
import { articleOf, fieldsWith, projectWith, soundFields } from '../../support/garden';

const file = 'content/articles/new.md';
const now = new Date('2026-02-01T17:00:00Z');

function mended(files: Record<string, string>, isAskedFor: (file: string) => boolean = () => true) {
  const root = projectWith(files);
  try {
    const first = mendContent(root, isAskedFor, { now });
    const text = readFileSync(join(root, file), 'utf8');
    const second = mendContent(root, isAskedFor, { now });
    expect(second.mended).toEqual([]);
    expect(readFileSync(join(root, file), 'utf8')).toBe(text);
    return {
      text,
      said: first.mended.map(({ line, column, before, after }) => `${line}:${column} ${before} → ${after}`),
      left: first.result.findings,
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('words, marks and fields that can only have been meant one way are put right, and nothing else is touched', () => {
  const references = [
    'references:',
    '  - { id: a, titel: Sleep, authors: Lee A, source: Sleep, year: "2020", doi: https://doi.org/10.1000/a }  # keep me',
  ];
  const fields = [...fieldsWith('publishedOn', 'publishedOn: 2026-1-5'), ...references].map((line) =>
    line.replace('description: How', 'descripton: How'),
  );
  const body = `> [!WARNNG]\n> Rest.\n\nNurses utilize a cuff prior to it, e.g. at night.[^a] He committed suicide. Ask the the nurse. About forty percent slept.[^a]\n\n"We utilize it," she said. See [sleep](/articles/sleeping-well/) and [below](#What-Helps).\n\n## What helps\n\nRest.\n`;
  const { text, said } = mended({ [file]: articleOf(fields, body) });
  expect(said).toMatchInlineSnapshot(`
[
  "3:1 descripton → description",
  "11:14 2026-1-5 → 2026-01-05",
  "14:14 titel → title",
  "14:65 "2020" → 2020",
  "14:78 https://doi.org/10.1000/a → 10.1000/a",
  "17:1 WARNNG → WARNING",
  "20:8 utilize → use",
  "20:23 prior to → before",
  "20:36 e.g. → for example",
  "20:58 committed suicide → died by suicide",
  "20:81 the the → the",
  "20:102 forty percent → 40%",
  "22:32 /articles/sleeping-well/ → /articles/sleeping-well",
  "22:70 #What-Helps → #what-helps",
]
`);
  expect(text).toBe(
    articleOf(fields, body)
      .replace('descripton', 'description')
      .replace('2026-1-5', '2026-01-05')
      .replace('titel', 'title')
      .replace('"2020"', '2020')
      .replace('https://doi.org/10.1000/a', '10.1000/a')
      .replace('WARNNG', 'WARNING')
      .replace('Nurses utilize', 'Nurses use')
      .replace('prior to', 'before')
      .replace('e.g.', 'for example')
      .replace('committed suicide', 'died by suicide')
      .replace('the the', 'the')
      .replace('forty percent', '40%')
      .replace('sleeping-well/', 'sleeping-well')
      .replace('#What-Helps', '#what-helps'),
  );
});

test('a file with Windows line ends and a byte order mark keeps them', () => {
  const { text } = mended({ [file]: `\uFEFF${articleOf(soundFields, 'They utilize it.\n').replaceAll('\n', '\r\n')}` });
  expect(text).toBe(`\uFEFF${articleOf(soundFields, 'They use it.\n').replaceAll('\n', '\r\n')}`);
});

test('what needs a human is left as it is', () => {
  const body = 'The efficacy of it helps addicts. It is safe.\n\n[//]: # (allow complex-words: the name of a course)\nThey utilize it.\n';
  const { text, said } = mended({ [file]: articleOf(soundFields, body) });
  expect(said).toEqual([]);
  expect(text).toBe(articleOf(soundFields, body));
});

test('a link to a former name leads to the present one', () => {
  const other = articleOf([...soundFields.map((line) => line.replace(/^(title|description): /, '$&Also ')), 'aliases: [old-name]']);
  const { text } = mended({ [file]: articleOf(soundFields, '[Rest](/articles/old-name#what-helps)\n'), 'content/articles/present-name.md': other });
  expect(text).toContain('[Rest](/articles/present-name#what-helps)');
});

test('only the files that were asked for are changed', () => {
  const { said } = mended({ [file]: articleOf(soundFields, 'They utilize it.\n') }, (each) => each !== file);
  expect(said).toEqual([]);
});

test('text in quotes and folds of YAML is changed where it stands, or not at all', () => {
  const folded = ['description: >-', '  How sleep helps an injury heal, and what nurses', '  utilize at night to rest a little better.'];
  const { text, said } = mended({ [file]: articleOf(fieldsWith('description', ...folded)) });
  expect(said).toEqual([]);
  expect(text).toBe(articleOf(fieldsWith('description', ...folded)));
  const quoted = 'description: "How sleep helps an injury heal, and what nurses utilize at night to rest."';
  expect(mended({ [file]: articleOf(fieldsWith('description', quoted)) }).text).toBe(
    articleOf(fieldsWith('description', quoted.replace('utilize', 'use'))),
  );
});
