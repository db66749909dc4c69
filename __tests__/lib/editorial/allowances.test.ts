// Exceptions: where they can stand, what they cover, and what is wrong with those that say too little.

import { rmSync } from 'node:fs';
import { compileText } from '@/lib/content/markdown/compile';
import { checkContent } from '@/lib/editorial/check';
import { articleOf, fieldsWith, findingsIn, projectWith, soundFields } from '../../support/garden';

const file = 'content/articles/new.md';
const findingsOf = (text: string) => findingsIn({ [file]: text });

test('a note before a paragraph allows what its rule would say there, and nowhere else', () => {
  const body = '[//]: # (allow bare-safe: the words of a patient, quoted in full)\nIt is safe.\n\nIt is safe.\n';
  expect(findingsOf(articleOf(soundFields, body))).toEqual([
    expect.stringMatching(/^content\/articles\/new\.md:18:4 warning "is safe" .* bare-safe$/),
  ]);
});

test('what was allowed is kept with its reason', () => {
  const root = projectWith({ [file]: articleOf(soundFields, '[//]: # (allow bare-safe: the words of a patient)\nIt is safe.\n') });
  try {
    expect(checkContent(root, { now: new Date('2026-02-01') }).allowed).toEqual([
      expect.objectContaining({ file, line: 16, rule: 'bare-safe', reason: 'the words of a patient' }),
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a note covers a whole list, table or heading that follows it, and one note can name several rules', () => {
  const list = '- It is safe.\n- It cures.\n';
  expect(findingsOf(articleOf(soundFields, `[//]: # (allow bare-safe, absolute-words: from a list of false claims)\n\n${list}`))).toEqual([]);
});

test('in front matter a comment allows an exception on its line, or in the field below', () => {
  const title = "title: 'It is safe: # is no comment here' # allow bare-safe: the title of a book";
  expect(findingsOf(articleOf(fieldsWith('title', title)))).toEqual([]);
  const takeaways = ['takeaways:', '  # allow bare-safe: the words of a patient', '  - It is', '    safe.', '  - It helps some.', '  - It is safe.'];
  const lines = fieldsWith('takeaways', ...takeaways).filter((line) => !/^ {2}- (Sleep|Pain|Ask)/.test(line));
  expect(findingsOf(articleOf(lines))).toEqual([expect.stringContaining('new.md:9:8 warning "is safe"')]);
});

test('a finding about the whole article is allowed at its title', () => {
  const fields = [...fieldsWith('title', '# allow tells-cost: our fees page says it all', 'title: Ketamine for low mood')];
  expect(findingsOf(articleOf(fields)).filter((line) => line.includes('tells-cost'))).toEqual([]);
  expect(findingsOf(articleOf(fieldsWith('title', 'title: Ketamine for low mood'))).filter((line) => line.includes('tells-cost'))).toHaveLength(1);
});

test('a note without a reason, or for a rule that is not there, is an error and allows nothing', () => {
  const body =
    '[//]: # (allow bare-safe)\nIt is safe.\n\n[//]: # (allow bare-save: the words of a patient)\nIt is safe.\n\n[//]: # (allow: it is fine)\nSo.\n';
  expect(findingsOf(articleOf(soundFields, body))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:15:1 error the note allows bare-safe without a reason, expected \`allow bare-safe: why it is right here\`  allowances",
  "content/articles/new.md:16:4 warning "is safe" stands alone, expected what was seen, in whom and for how long, with a [^reference], and the risks beside it  bare-safe",
  "content/articles/new.md:18:1 error "bare-save" is not a rule, did you mean bare-safe?  allowances",
  "content/articles/new.md:19:4 warning "is safe" stands alone, expected what was seen, in whom and for how long, with a [^reference], and the risks beside it  bare-safe",
  "content/articles/new.md:21:1 error the note does not say which rule it allows an exception from, expected \`allow rule-name: the reason\`  allowances",
]
`);
});

test('the laws of a file allow no exception', () => {
  const body = '[//]: # (allow plain-markdown: we need a table of our own)\nA <b>bold</b> word.\n';
  expect(findingsOf(articleOf(soundFields, body))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:15:1 error no exception can be allowed from plain-markdown: the page could not be made, or would not be safe; put it right instead  allowances",
  "content/articles/new.md:16:3 error the text holds HTML, "<b>", expected plain markdown; to show a < as such, write \\<  plain-markdown",
]
`);
});

test('a note that allows nothing any more is named, and stops nobody', () => {
  expect(findingsOf(articleOf(soundFields, '[//]: # (allow bare-safe: the words of a patient)\nRest helps.\n'))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:15:1 warning bare-safe is allowed here, but finds nothing; take this note away  allowances",
]
`);
});

test('a note that readers would see is named where it stands', () => {
  const body =
    'Rest helps.\n[//]: # (allow bare-safe: the words of a patient)\n\n[//]: # (allow bare-safe: the words (of a patient))\nIt is quiet.\n';
  expect(findingsOf(articleOf(soundFields, body))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:16:1 error readers would see this note, expected an empty line above it, and quotes around a reason that holds brackets: [//]: # "allow rule-name: reason (see label)"  allowances",
  "content/articles/new.md:18:1 error readers would see this note, expected an empty line above it, and quotes around a reason that holds brackets: [//]: # "allow rule-name: reason (see label)"  allowances",
]
`);
});

test('an ordinary note to other editors is left alone, and code is no note', () => {
  expect(findingsOf(articleOf(soundFields, '[//]: # (ask Dr Lee about this)\nRest helps.\n\n`[//]: # (allow x)`\n'))).toEqual([]);
});

test('no reader ever sees a note', () => {
  const { opening } = compileText('[//]: # (allow bare-safe: canary one)\nRest helps.\n\n[//]: # "allow bare-safe: canary (two)"\n- Sleep\n');
  expect(opening).not.toContain('canary');
  expect(opening).toContain('Rest helps.');
});
