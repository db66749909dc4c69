// Renaming and retiring: the old address leads on or says "gone", other texts follow, and nobody's words are changed on the way.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { applyChanges } from '@/lib/editorial/addresses/change';
import { withFormerName } from '@/lib/editorial/addresses/former-name';
import { withLinksMoved, withRelatedMoved } from '@/lib/editorial/addresses/links-to';
import { renamingOf } from '@/lib/editorial/addresses/rename';
import { retirementOf } from '@/lib/editorial/addresses/retire';
import { checkContent } from '@/lib/editorial/check';
import { readGarden } from '@/lib/editorial/garden';
import { lineOf } from '@/lib/editorial/report';
import { articleOf, findingsIn, projectWith, soundFields } from '../../../support/garden';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function projectOf(files: Parameters<typeof projectWith>[0] = {}): string {
  const root = projectWith(files);
  roots.push(root);
  return root;
}

const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
/** Without columns, and without what is said of the copies that tests make: only their addresses matter here. */
const findings = (root: string) =>
  checkContent(root)
    .findings.filter(({ rule }) => rule !== 'one-title')
    .map((finding) => lineOf(finding).replace(/^([^:]+:\d+):\d+/, '$1'));

function rename(root: string, from: string, to: string) {
  const renaming = renamingOf(root, readGarden(root), from, to);
  if (renaming.kind === 'renaming') applyChanges(root, renaming.changes);
  return renaming;
}

function retire(root: string, slug: string, more: { reason?: string; instead?: string } = {}) {
  const retirement = retirementOf(root, readGarden(root), { slug, today: '2026-11-23', ...more });
  if (retirement.kind === 'retirement') applyChanges(root, retirement.changes);
  return retirement;
}

const linking = {
  'content/articles/naps.md': articleOf(
    [
      ...soundFields,
      'related:   # read next',
      '  - sleeping-well',
      'questions:',
      '  - question: Do naps help?',
      '    answer: "Yes, see [sleep](/articles/sleeping-well#what-helps)."',
    ],
    'See [sleep](/articles/sleeping-well), [again](</articles/sleeping-well?x=1>) and [ours][1]; not /articles/sleeping-well-too.\n\n[1]: /articles/sleeping-well\n',
  ),
  'content/retired.yml': 'retired:\n  - { slug: sleep, retiredOn: 2026-01-01, instead: sleeping-well }\n',
};

test('a renamed article keeps its text, remembers its old address, and every link follows', () => {
  const root = projectOf(linking);
  const before = read(root, 'content/articles/sleeping-well.md');
  expect(rename(root, 'sleeping-well', 'resting')).toMatchObject({
    followed: [
      { file: 'content/articles/naps.md', count: 5 },
      { file: 'content/retired.yml', count: 1 },
    ],
  });
  expect(existsSync(join(root, 'content/articles/sleeping-well.md'))).toBe(false);
  expect(read(root, 'content/articles/resting.md')).toBe(before.replace('\n---\n\nRest', '\naliases: [sleeping-well]\n---\n\nRest'));
  const naps = read(root, 'content/articles/naps.md');
  expect(naps).toBe(linking['content/articles/naps.md'].replace(/sleeping-well(?!-too)/g, 'resting'));
  expect(parse(read(root, 'content/retired.yml'))).toEqual({ retired: [{ slug: 'sleep', retiredOn: '2026-01-01', instead: 'resting' }] });
  expect(findings(root)).toEqual([]);
  expect(readdirSync(join(root, 'content/articles')).sort()).toEqual(['naps.md', 'resting.md']);
});

test('a second renaming remembers both old addresses', () => {
  const root = projectOf();
  rename(root, 'sleeping-well', 'resting');
  rename(root, 'resting', 'repose');
  expect(read(root, 'content/articles/repose.md')).toContain('aliases: [sleeping-well, resting]');
  expect(rename(root, 'repose', 'resting')).toEqual({
    kind: 'refused',
    faults: ['resting is among the former names in content/articles/repose.md; take it off `aliases` there, then run this again'],
  });
});

test('a draft and a name that no file may have leave nothing behind', () => {
  const root = projectOf({
    'content/articles/idea.md': articleOf([...soundFields, 'draft: true']),
    'content/articles/Big Sleep.md': articleOf(soundFields),
  });
  expect(rename(root, 'idea', 'thought')).toMatchObject({ keepsOldAddress: false });
  expect(rename(root, 'Big Sleep', 'big-sleep')).toMatchObject({ keepsOldAddress: false });
  expect(read(root, 'content/articles/thought.md')).not.toContain('aliases');
  expect(findings(root)).toEqual([]);
});

test('a renaming that would hide something is refused, and nothing is changed', () => {
  const root = projectOf({ ...linking, 'content/articles/old.md': articleOf([...soundFields, 'aliases: [older]']) });
  const faults = (from: string, to: string) => {
    const outcome = rename(root, from, to);
    return outcome.kind === 'refused' ? outcome.faults : [];
  };
  expect(faults('sleeping-wel', 'x')).toEqual(['there is no article "sleeping-wel", expected sleeping-well (one of: naps, old, sleeping-well)']);
  expect(faults('naps', 'old')).toEqual(['the address old belongs to content/articles/old.md, expected one that is free']);
  expect(faults('naps', 'older')).toEqual(['the address older belongs to content/articles/old.md, as a former name, expected one that is free']);
  expect(faults('naps', 'sleep')).toEqual([
    'the address sleep belongs to content/retired.yml, as an address that is gone, expected one that is free',
  ]);
  expect(faults('naps', '../naps')).toEqual(['the new address is "../naps", expected lower-case letters, digits and hyphens, at most 80 of them']);
  expect(faults('naps', 'naps')).toHaveLength(1);
  expect(readdirSync(join(root, 'content/articles')).sort()).toEqual(['naps.md', 'old.md', 'sleeping-well.md']);
});

test('a retired article is gone with all its names, and the file says so for the next build', () => {
  const root = projectOf({ ...linking, 'content/articles/old.md': articleOf([...soundFields, 'aliases: [older]']) });
  expect(retire(root, 'old', { reason: 'Newer findings showed that it was wrong.', instead: 'sleeping-well' })).toMatchObject({
    addresses: ['old', 'older'],
    leadHere: [],
  });
  expect(parse(read(root, 'content/retired.yml')).retired.slice(1)).toEqual(
    ['old', 'older'].map((slug) => ({ slug, retiredOn: '2026-11-23', reason: 'Newer findings showed that it was wrong.', instead: 'sleeping-well' })),
  );
  expect(findings(root)).toEqual([]);
  expect(retire(root, 'old')).toEqual({ kind: 'refused', faults: ['old is retired already'] });
});

test('the first retired article makes the file, with a word on how to bring it back', () => {
  const root = projectOf({ 'content/articles/old.md': articleOf(soundFields) });
  retire(root, 'old');
  expect(read(root, 'content/retired.yml')).toMatchInlineSnapshot(`
"# Addresses of articles that were taken down for good. Readers who come to one hear that it is gone, and where to read on.
# To bring an article back, put its file back into content/articles and take its entry away here.
retired:
  - slug: old
    retiredOn: 2026-11-23
"
`);
  expect(findings(root)).toEqual([]);
});

test('what still leads to a retired article is named, by the command and by the check', () => {
  const root = projectOf(linking);
  expect(retire(root, 'sleeping-well')).toMatchObject({ leadHere: ['content/articles/naps.md'] });
  expect(findings(root)).toMatchInlineSnapshot(`
[
  "content/articles/naps.md:14 error \`related\` item 1 is "sleeping-well", expected the name of a file in content/articles, one of: naps  known-names",
  "content/articles/naps.md:17 error the link goes to /articles/sleeping-well, which was retired, expected a page that is there  links",
  "content/articles/naps.md:20 error the link goes to /articles/sleeping-well, which was retired, expected a page that is there  links",
  "content/articles/naps.md:20 error the link goes to /articles/sleeping-well, which was retired, expected a page that is there  links",
  "content/articles/naps.md:22 error the link goes to /articles/sleeping-well, which was retired, expected a page that is there  links",
  "content/retired.yml:2 error \`instead\` of sleep is "sleeping-well", expected an article that readers can open, one of: naps  retired",
]
`);
});

test('a retirement with a faulty wish is refused', () => {
  const root = projectOf({ 'content/articles/idea.md': articleOf([...soundFields, 'draft: true', 'aliases: [notion]']) });
  expect(retire(root, 'notion')).toMatchObject({ faults: ['"notion" is a former name of idea, expected the present one'] });
  expect(retire(root, 'sleeping-well', { instead: 'idea', reason: 'no' })).toMatchInlineSnapshot(`
{
  "faults": [
    "there is no published article "idea" to read instead, expected one of: none yet",
    "the reason has 2 characters, expected 5 or more",
  ],
  "kind": "refused",
}
`);
  expect(existsSync(join(root, 'content/retired.yml'))).toBe(false);
});

test('an address that is retired and in use is a finding on both sides', () => {
  expect(
    findingsIn({
      'content/retired.yml': 'retired:\n  - { slug: sleeping-well, retiredOn: 2026-01-01 }\n  - { slug: gone, retiredOn: yesterday, insted: x }\n',
      'content/articles/new.md': articleOf([...soundFields, 'aliases: [sleeping-well]']),
    }),
  ).toMatchInlineSnapshot(`
[
  "content/articles/new.md:13:11 error \`aliases\` item 1 is "sleeping-well", which belongs to content/articles/sleeping-well.md, expected a name that no other article has  one-address",
  "content/articles/new.md:13:11 error \`aliases\` item 1 is "sleeping-well", which was retired; take it off content/retired.yml, or choose another  one-address",
  "content/articles/sleeping-well.md:1:1 error the address sleeping-well was retired; take it off content/retired.yml, or choose another  one-address",
  "content/retired.yml:3:30 error \`retired\` item 2, \`retiredOn\` is "yesterday", expected a date like 2026-11-01  shape",
  "content/retired.yml:3:41 error \`insted\` is not a field of \`retired\` item 2, did you mean \`instead\`?  shape",
]
`);
  expect(
    findingsIn({
      'content/retired.yml': 'retired:\n  - { slug: gone, retiredOn: 2026-01-01, instead: nothing }\n  - { slug: gone, retiredOn: 2026-01-01 }\n',
    }),
  ).toMatchInlineSnapshot(`
[
  "content/retired.yml:2:51 error \`instead\` of gone is "nothing", expected an article that readers can open, one of: sleeping-well  retired",
  "content/retired.yml:3:13 error "gone" stands here twice, expected each address once (first: item 1)  retired",
]
`);
  expect(findingsIn({ 'content/retired.yml': '# nothing yet\n' })).toEqual([]);
  expect(findingsIn({ 'content/retired.yml': 'retired:\n' })).toEqual([
    'content/retired.yml:1:9 error `retired` is missing, expected a list of the addresses that answer "gone", or [] when there is none  shape',
  ]);
  expect(findingsIn({ 'content/retired.yml': 'retired: [' })).toHaveLength(1);
});

test.each([
  ['none', '', 'aliases: [new-name]\n'],
  ['in brackets', 'aliases: [one,  two ]  # old\n', 'aliases: [one,  two, new-name ]  # old\n'],
  ['empty brackets', 'aliases: []\n', 'aliases: [new-name]\n'],
  ['with dashes', 'aliases:\n    - one # first\n    - "two" # second\n', 'aliases:\n    - one # first\n    - "two" # second\n    - new-name\n'],
  ['without a value', 'aliases:\n', 'aliases: [new-name]\n'],
])('a former name is added to a list that is %s', (_, list, expected) => {
  const text = (part: string) => `---\ntitle: "A"   # kept\n${part}draft: false\n---\n\nText\n`;
  const wanted = list === '' ? `---\ntitle: "A"   # kept\ndraft: false\n${expected}---\n\nText\n` : text(expected);
  expect(withFormerName(text(list), 'new-name')).toBe(wanted);
  expect(withFormerName(text(list).replaceAll('\n', '\r\n'), 'new-name')).toBe(wanted.replaceAll('\n', '\r\n'));
});

test('a list of former names that is no list is left to the editor', () => {
  expect(() => withFormerName('---\naliases: one\n---\n', 'two')).toThrow('add two to `aliases` by hand');
});

test('no text that only looks like a link is changed', () => {
  for (const text of [
    'https://other.example/articles/old',
    'the path /articles/old here',
    '](/articles/older)',
    '](/articles/old-one)',
    '](x/articles/old)',
  ])
    expect(withLinksMoved(text, '/articles/old', '/articles/new')).toEqual({ text, count: 0 });
  expect(withRelatedMoved('---\ntitle: old\nrelated: [older, "old", old-one, old]\n---\nrelated: old\n', 'old', 'new')).toEqual({
    text: '---\ntitle: old\nrelated: [older, "new", old-one, new]\n---\nrelated: old\n',
    count: 2,
  });
});

test('whatever a text says, moving its links there and back leaves it as it was', () => {
  const piece = fc.constantFrom(
    '[a](/articles/old)',
    '[b](</articles/old#x>)',
    '\n[c]: /articles/old "t"\n',
    ' words ',
    '`code`',
    '\r\n',
    '[d](https://x.org/articles/old)',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const there = withLinksMoved(text, '/articles/old', '/articles/quite-new');
      expect(withLinksMoved(there.text, '/articles/quite-new', '/articles/old').text).toBe(text);
      expect(there.count).toBe(pieces.filter((each) => /^\[[ab]|^\n\[c/.test(each)).length);
    }),
  );
});
