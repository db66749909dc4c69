// A new article: what is worked out, what is refused, and that it passes the rules of form whatever the title.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Draft, type DraftWish, draftOf } from '@/lib/editorial/drafting/draft';
import { articleKinds } from '@/lib/editorial/drafting/skeletons';
import { slugOfTitle } from '@/lib/editorial/drafting/slug-of-title';
import { topicsOfTitle } from '@/lib/editorial/drafting/topics-of-title';
import { readGarden } from '@/lib/editorial/garden';
import { articleOf, findingsIn, projectWith, soundFields } from '../../../support/garden';

const wish = (changes: Partial<DraftWish> = {}): DraftWish => ({
  title: 'Does light help sleep?',
  kind: 'treatment',
  today: '2026-11-23',
  ...changes,
});

function outcomeOf(changes: Partial<DraftWish> = {}, files: Parameters<typeof projectWith>[0] = {}) {
  const root = projectWith(files);
  try {
    return draftOf(wish(changes), readGarden(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function draftFor(changes: Partial<DraftWish> = {}): Draft {
  const outcome = outcomeOf(changes);
  if (outcome.kind === 'refused') throw new Error(outcome.faults.join('\n'));
  return outcome;
}

test.each(articleKinds)('a draft of the kind %s has no fault but what is left to write', (kind) => {
  const { file, text } = draftFor({ kind });
  const findings = findingsIn({ [file]: text });
  expect(findings.length).toBeGreaterThan(8);
  expect(findings.filter((line) => !line.endsWith('unfinished') || !line.includes(' warning '))).toEqual([]);
});

test('what is left to write keeps an article from being published', () => {
  const { file, text } = draftFor();
  const findings = findingsIn({ [file]: text.replace('draft: true', 'sample: true') });
  expect(findings.filter((line) => line.includes(' error ') && line.endsWith('unfinished')).length).toBeGreaterThan(8);
  expect(findings[0]).toBe(
    'content/articles/does-light-help-sleep.md:3:14 error "Write here: what the reader will learn, in one or two plain sentences." is still there, expected your own words in its place  unfinished',
  );
});

test('every fair treatment article has its benefits, risks, other options, unknowns and a next step', () => {
  const { text } = draftFor();
  expect([...text.matchAll(/^## (.*)/gm)].map(([, heading]) => heading)).toEqual([
    'What it is',
    'What studies have found',
    'Possible benefits',
    'Risks and side effects',
    'Who should not have it',
    'Other options',
    'What we do not know yet',
    'What to do next',
  ]);
});

test('address, day, author and topics are worked out, and it is said what was guessed', () => {
  expect(draftFor()).toMatchObject({
    slug: 'does-light-help-sleep',
    file: 'content/articles/does-light-help-sleep.md',
    author: 'care-team',
    topics: ['sleep'],
  });
  expect(draftFor().text).toContain('publishedOn: 2026-11-23\ndraft: true\n');
  expect(draftFor().notes).toEqual([
    'Author: care-team, who has written most. Others: clinical-board.',
    'Topics: sleep, by the words of the title. All: sleep.',
  ]);
  expect(draftFor({ author: 'clinical-board', topics: ['sleep'] })).toMatchObject({ author: 'clinical-board', notes: [] });
});

test('topics are suggested by their own words, and by articles that are alike', () => {
  const root = projectWith({
    'content/topics/safety.md':
      '---\ntitle: Safety\ndescription: Side effects, warnings, and what to ask before a treatment.\n---\n\nAbout safety.\n',
    'content/topics/injuries.md': '---\ntitle: Injuries\ndescription: What helps when something in the body is hurt or broken.\n---\n\nAbout.\n',
    'content/articles/ankle.md': articleOf(
      soundFields.map((line) => line.replace('[sleep]', '[injuries]').replace(/^title: .*/, 'title: Walking on a sprained ankle')),
    ),
  });
  const garden = readGarden(root);
  expect(topicsOfTitle('Is it safe to sleep outside?', garden)).toEqual(['sleep', 'safety']);
  expect(topicsOfTitle('When may I go walking with an ankle in plaster?', garden)).toEqual(['injuries']);
  expect(topicsOfTitle('What does it cost?', garden)).toEqual([]);
  rmSync(root, { recursive: true });
});

test('nothing is written over: an article, a former name and a stray file keep their address', () => {
  const refusal = (slug: string) =>
    outcomeOf({ slug }, { 'content/articles/old.md': articleOf([...soundFields, 'aliases: [older]']), 'content/articles/note.txt': 'x' });
  expect(refusal('sleeping-well')).toEqual({
    kind: 'refused',
    faults: ['the address sleeping-well belongs to content/articles/sleeping-well.md, and nothing is written over; choose another with --slug'],
  });
  expect(refusal('older')).toMatchObject({ faults: [expect.stringContaining('content/articles/old.md, as a former name')] });
  expect(refusal('note')).toMatchObject({ faults: [expect.stringContaining('content/articles/note.txt')] });
});

test('every fault of a wish is said at once', () => {
  expect(outcomeOf({ title: 'Why?', slug: '../../etc/passwd', author: 'care-taem', topics: ['slep'] })).toMatchInlineSnapshot(`
{
  "faults": [
    "the title has 4 characters, expected 10 to 70",
    "the address is "../../etc/passwd", expected lower-case letters, digits and hyphens, at most 80 of them",
    "the author "care-taem" is no file in content/people, expected care-team (one of: care-team, clinical-board)",
    "the topic "slep" is no file in content/topics, expected sleep (one of: sleep)",
  ],
  "kind": "refused",
}
`);
});

test('a clinic without people or topics hears what to make first', () => {
  expect(draftOf(wish(), readGarden('/nowhere'))).toMatchObject({
    faults: [expect.stringContaining('content/people/care-team.md'), expect.stringContaining('content/topics/sleep.md')],
  });
});

test.each([
  ['Is ketamine safe?', 'is-ketamine-safe'],
  ['  What’s “déjà vu”?  ', 'whats-deja-vu'],
  ['Straße & Æsir: 50% off', 'strasse-and-aesir-50-percent-off'],
  ['睡眠と健康について', ''],
  ['a'.repeat(200), 'a'.repeat(80)],
  ['word '.repeat(40), `${'word-'.repeat(15)}word`],
])('the title %j has the address %j', (title, slug) => {
  expect(slugOfTitle(title)).toBe(slug);
});

test('whatever the title, the file passes the rules of form', () => {
  const root = projectWith();
  const garden = readGarden(root);
  const words = fc
    .string({ minLength: 10, maxLength: 70, unit: 'grapheme' })
    .filter((title) => /^\P{Cc}{10,70}$/u.test(title.trim().replace(/\s+/g, ' ')));
  fc.assert(
    fc.property(words, (title) => {
      const outcome = draftOf(wish({ title, slug: 'a-new-one' }), garden);
      if (outcome.kind === 'refused') throw new Error(outcome.faults.join());
      const path = join(root, outcome.file);
      writeFileSync(path, outcome.text);
      const source = readGarden(root).articles.find(({ slug }) => slug === 'a-new-one');
      expect(source?.faults).toEqual([]);
      expect(source?.fields).toMatchObject({ title: title.trim().replace(/\s+/g, ' '), draft: true });
    }),
    { numRuns: 40 },
  );
  rmSync(root, { recursive: true });
});
