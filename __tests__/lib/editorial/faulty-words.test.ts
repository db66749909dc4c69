// What an editor reads for each way to break a file of the glossary. The wording is part of the product, so every message is pinned.
import { articleOf, findingsIn, soundFields } from '../../support/garden';

const word = (fields: string, body = 'More about it.\n') => `---\n${fields}\n---\n\n${body}`;
const placebo = word('term: placebo\nforms: [placebos]\nmeaning: A treatment that looks like the real one but has no drug in it.');

test('a sound word has nothing to fix, and needs no text below its fields', () => {
  expect(findingsIn({ 'content/glossary/placebo.md': placebo })).toEqual([]);
  expect(findingsIn({ 'content/glossary/placebo.md': placebo.replace('More about it.\n', '') })).toEqual([]);
});

test('a word without a meaning, with signs in it or with unknown fields is explained', () => {
  const text = word('term: "placebo <b>"\nshort: P\nforms: [placebos, "a/b"]\nmeanings: A treatment.\nseeAlso: remission');
  expect(findingsIn({ 'content/glossary/placebo.md': text })).toMatchInlineSnapshot(`
[
  "content/glossary/placebo.md:2:7 error \`term\` is "placebo <b>", expected a word or a few, of letters, digits, hyphens and single spaces, like placebo  shape",
  "content/glossary/placebo.md:3:8 error \`short\` has 1 character, expected 2 or more  shape",
  "content/glossary/placebo.md:4:19 error \`forms\` item 2 is "a/b", expected a word or a few, of letters, digits, hyphens and single spaces, like placebo  shape",
  "content/glossary/placebo.md:5:1 error \`meanings\` is not a field, did you mean \`meaning\`?  shape",
  "content/glossary/placebo.md:6:10 error \`seeAlso\` is "remission", expected a list, one \`- item\` a line  shape",
]
`);
});

test('a word that two files explain is named in both, with the place of the other', () => {
  const other = word('term: sham treatment\nforms: [Placebo, sham, sham]\nmeaning: A treatment that only looks like one to those who get it.');
  expect(findingsIn({ 'content/glossary/placebo.md': placebo, 'content/glossary/sham.md': other })).toMatchInlineSnapshot(`
[
  "content/glossary/placebo.md:2:7 error the word "placebo" is also explained in content/glossary/sham.md:3, expected each word once  one-meaning",
  "content/glossary/sham.md:3:9 error the word "Placebo" is also explained in content/glossary/placebo.md:2, expected each word once  one-meaning",
  "content/glossary/sham.md:3:24 error the word "sham" is also explained in line 3, expected each word once  one-meaning",
]
`);
});

test('a word to look at that is not there is answered with those that are', () => {
  expect(findingsIn({ 'content/glossary/placebo.md': placebo.replace('meaning:', 'seeAlso: [placebos]\nmeaning:') })).toMatchInlineSnapshot(`
[
  "content/glossary/placebo.md:4:11 error \`seeAlso\` item 1 is "placebos", expected the name of a file in content/glossary, placebo (one of: placebo)  known-names",
]
`);
});

test('a link to a word that is not in the glossary is named, and one that is leads there', () => {
  const body = '[A](/glossary#term-placebo), [all](/glossary), [B](/glossary#term-placebos).\n';
  expect(findingsIn({ 'content/glossary/placebo.md': placebo, 'content/articles/new.md': articleOf(soundFields, body) })).toMatchInlineSnapshot(`
[
  "content/articles/new.md:15:48 error the link goes to /glossary#term-placebos, which is no word of content/glossary; did you mean /glossary#term-placebo?  links",
]
`);
});

test('HTML and headings, which would not be shown, are named where they stand', () => {
  const body = 'Some <b>bold</b> words.\n\n## More\n\nLost.\n';
  expect(findingsIn({ 'content/glossary/placebo.md': placebo.replace('More about it.\n', body) })).toMatchInlineSnapshot(`
[
  "content/glossary/placebo.md:7:6 error the text holds HTML, "<b>", expected plain markdown; to show a < as such, write \\<  plain-markdown",
  "content/glossary/placebo.md:9:1 error the heading "More" would not be shown, expected paragraphs and lists alone in content/glossary  headings",
]
`);
  const topic = `---\ntitle: Sleep\ndescription: How sleep and health hang together, and what helps people to rest.\n---\n\n${body}`;
  expect(findingsIn({ 'content/topics/sleep.md': topic })).toMatchInlineSnapshot(`
[
  "content/topics/sleep.md:6:6 error the text holds HTML, "<b>", expected plain markdown; to show a < as such, write \\<  plain-markdown",
  "content/topics/sleep.md:8:1 error the heading "More" would not be shown, expected paragraphs and lists alone in content/topics  headings",
]
`);
});

test('a file that cannot be read, has another ending or cannot be an address is named', () => {
  expect(findingsIn({ 'content/glossary/a.md': '', 'content/glossary/b.txt': 'x', 'content/glossary/C D.md': placebo })).toMatchInlineSnapshot(`
[
  "content/glossary/a.md:1:1 error the file is empty, expected front matter between two lines of \`---\`, then the text  readable",
  "content/glossary/b.txt:1:1 error this file is not part of the site, expected a file ending in .md directly in content/glossary/; move it, rename it or take it away  no-strays",
  "content/glossary/C D.md:1:1 error the file is called "C D.md", expected lower-case letters, digits and hyphens, like c-d.md  file-name",
]
`);
});
