// What an editor reads for each way to break a file. The wording is part of the product, so every message is pinned.
import { articleOf, fieldsWith, findingsIn, soundFields } from '../../support/garden';

const file = 'content/articles/new.md';
const findingsOf = (text: string | Buffer) => findingsIn({ [file]: text });

test('a sound article has nothing to fix', () => {
  expect(findingsOf(articleOf(soundFields))).toEqual([]);
});

test('a file with Windows line ends and a byte order mark is as good as any', () => {
  expect(findingsOf(`\uFEFF${articleOf(soundFields).replaceAll('\n', '\r\n')}`)).toEqual([]);
});

test('a fault in such a file is named at the same line and column', () => {
  const text = articleOf(fieldsWith('publishedOn', 'publishedOn: 2026-13-45'));
  const plain = findingsOf(text);
  expect(findingsOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(plain);
  expect(plain).toMatchInlineSnapshot(`
[
  "content/articles/new.md:11:14 error \`publishedOn\` is "2026-13-45", expected a date like 2026-11-01, or a date-time with zone like 2026-11-01T09:00:00-05:00  shape",
]
`);
});

test('a missing field is named with what it is for', () => {
  expect(findingsOf(articleOf(fieldsWith('title')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:1 error \`title\` is missing, expected the headline, in plain words  shape",
]
`);
  expect(findingsOf(articleOf(fieldsWith('reviewer')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:1 error \`reviewer\` is missing, expected who reviewed it, or \`draft: true\`  shape",
]
`);
  expect(findingsOf(articleOf(fieldsWith('title', 'title:')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:7 error \`title\` is missing, expected the headline, in plain words  shape",
]
`);
});

test('a wrong type inside a list is named by its place in the list', () => {
  const fields = fieldsWith('topics', 'topics:', '  - sleep', '  - 42', '  - { a: b }');
  expect(findingsOf(articleOf(fields))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:10:5 error \`topics\` item 2 is 42, expected text; put it in quotes  shape",
  "content/articles/new.md:11:5 error \`topics\` item 3 is a group of fields, expected text; it holds ": ", so put the whole of it in quotes  shape",
]
`);
});

test('a mistyped field is answered with the field that was meant', () => {
  expect(
    findingsOf(articleOf(fieldsWith('description', 'descripton: How sleep helps an injury heal, and what you can do tonight.'))),
  ).toMatchInlineSnapshot(`
[
  "content/articles/new.md:3:1 error \`descripton\` is not a field, did you mean \`description\`?  shape",
]
`);
});

test('a field that nobody knows is answered with the fields that there are', () => {
  expect(findingsOf(articleOf([...soundFields, 'x-legacy-id: 9']))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:13:1 error \`x-legacy-id\` is not a field, expected one of: title, description, takeaways, topics, author, reviewer, publishedOn, updatedOn, reviewedOn, reviewDueOn, expiresOn, draft, sample, references, questions, cover, changes, aliases, related, translationOf, translatedFrom  shape",
]
`);
  expect(findingsOf(articleOf([...soundFields, '__proto__: { draft: true }']))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:13:1 error \`__proto__\` is not a field, expected one of: title, description, takeaways, topics, author, reviewer, publishedOn, updatedOn, reviewedOn, reviewDueOn, expiresOn, draft, sample, references, questions, cover, changes, aliases, related, translationOf, translatedFrom  shape",
]
`);
});

test.each(['yesterday', '2026-02-30', '0000-00-00', '01/02/2026', '2026-01-10T09:00:00'])('the date %s is explained', (date) => {
  expect(findingsOf(articleOf(fieldsWith('publishedOn', `publishedOn: ${date}`)))).toMatchSnapshot();
});

test('dates that contradict each other are named', () => {
  const fields = [...soundFields, 'updatedOn: 2025-12-31', 'expiresOn: 2026-01-10', 'reviewDueOn: 2026-01-01'];
  expect(findingsOf(articleOf(fields))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:13:12 error \`updatedOn\` is "2025-12-31", expected a day not before \`publishedOn\`  shape",
  "content/articles/new.md:14:12 error \`expiresOn\` is "2026-01-10", expected a day after \`publishedOn\`  shape",
  "content/articles/new.md:15:14 error \`reviewDueOn\` is "2026-01-01", expected a day after \`reviewedOn\`  shape",
]
`);
});

test('text that is too long, too short or too often is counted', () => {
  const fields = [...fieldsWith('title', 'title: Sleep'), 'questions:', `  - { question: "Why?", answer: "${'so '.repeat(600)}" }`];
  expect(findingsOf(articleOf(fields))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:8 error \`title\` has 5 characters, expected 10 or more  shape",
  "content/articles/new.md:14:17 error \`questions\` item 1, \`question\` has 4 characters, expected 5 or more  shape",
  "content/articles/new.md:14:33 error \`questions\` item 1, \`answer\` has 1,799 characters, expected 1,200 or fewer  shape",
  "content/articles/new.md:14:34 warning the sentence has 600 words, expected 25 or fewer; a full stop and a new start help  long-sentences",
]
`);
});

test('an unknown person, topic or article is answered with those that there are', () => {
  const fields = [...fieldsWith('author', 'author: care-taem'), 'related: [sleeping-wel]'].map((line) => line.replace('[sleep]', '[back-pain]'));
  expect(findingsOf(articleOf(fields))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:8:10 error \`topics\` item 1 is "back-pain", expected the name of a file in content/topics, one of: sleep  known-names",
  "content/articles/new.md:9:9 error \`author\` is "care-taem", expected the name of a file in content/people, care-team (one of: care-team, clinical-board)  known-names",
  "content/articles/new.md:13:11 error \`related\` item 1 is "sleeping-wel", expected the name of a file in content/articles, sleeping-well (one of: new, sleeping-well)  known-names",
]
`);
});

test('a citation without a reference is named where it stands', () => {
  const fields = [
    ...soundFields,
    'references:',
    '  - { id: lee-2020, title: Sleep and healing, authors: Lee A, source: Sleep, year: 2020, doi: 10.1000/sleep }',
  ];
  expect(
    findingsOf(
      articleOf(fields, 'It helps.[^lee-2002]\n\n## Why\n\nAs a trial[^lee-2020] shows.[^1]\n\n[^1]: An ordinary note.\n\n`[^code]` is code.\n'),
    ),
  ).toMatchInlineSnapshot(`
[
  "content/articles/new.md:17:10 error the citation [^lee-2002] has no reference, expected lee-2020 (one of: lee-2020)  citations",
]
`);
});

test('a faulty reference says what it lacks', () => {
  const fields = [
    ...soundFields,
    'references:',
    '  - { id: Lee 2020, title: Sleep and healing, authors: Lee A, source: Sleep, year: "2020", doi: https://doi.org/10.1000/sleep }',
    '  - { id: kim-2021, title: Sleep, authors: Kim B, source: Sleep, year: 2021 }',
  ];
  expect(findingsOf(articleOf(fields))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:14:11 error \`references\` item 1, \`id\` is "Lee 2020", expected lower-case letters, digits and hyphens, like daly-2019  shape",
  "content/articles/new.md:14:11 error the reference "Lee 2020" is not cited, expected [^Lee 2020] where the text leans on it  citations",
  "content/articles/new.md:14:84 error \`references\` item 1, \`year\` is "2020", expected a number, without quotes  shape",
  "content/articles/new.md:14:97 error \`references\` item 1, \`doi\` is "https://doi.org/10.1000/sleep", expected a DOI like 10.1001/jamapsychiatry.2019.1189, without https://doi.org/ in front  shape",
  "content/articles/new.md:15:5 error \`references\` item 2, \`doi\` is missing, expected a \`doi\` or a \`url\`, so that readers can open the source  shape",
  "content/articles/new.md:15:11 error the reference "kim-2021" is not cited, expected [^kim-2021] where the text leans on it  citations",
]
`);
});

test('two files at one address are both named', () => {
  expect(
    findingsIn({ 'content/articles/Sleeping-Well.md': articleOf(soundFields), 'content/articles/2026/sleeping-well.md': articleOf(soundFields) }),
  ).toMatchInlineSnapshot(`
[
  "content/articles/2026/sleeping-well.md:1:1 error this file is not part of the site, expected a file ending in .md directly in content/articles/; move it, rename it or take it away  no-strays",
  "content/articles/sleeping-well.md:1:1 error the address sleeping-well is also that of content/articles/Sleeping-Well.md, expected one file for each address  one-address",
  "content/articles/Sleeping-Well.md:1:1 error the address Sleeping-Well is also that of content/articles/sleeping-well.md, expected one file for each address  one-address",
  "content/articles/Sleeping-Well.md:1:1 error the file is called "Sleeping-Well.md", expected lower-case letters, digits and hyphens, like sleeping-well.md  file-name",
]
`);
});

test('an old name that another article has is named', () => {
  expect(findingsOf(articleOf([...soundFields, 'aliases: [sleeping-well]']))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:13:11 error \`aliases\` item 1 is "sleeping-well", which belongs to content/articles/sleeping-well.md, expected a name that no other article has  one-address",
]
`);
});

test('an empty file, one without front matter, and one that does not close it are explained', () => {
  expect(findingsOf('')).toMatchInlineSnapshot(`
[
  "content/articles/new.md:1:1 error the file is empty, expected front matter between two lines of \`---\`, then the text  readable",
]
`);
  expect(findingsOf('\uFEFF  \r\n')).toMatchInlineSnapshot(`
[
  "content/articles/new.md:1:1 error the file is empty, expected front matter between two lines of \`---\`, then the text  readable",
]
`);
  expect(findingsOf('# Hello\n')).toMatchInlineSnapshot(`
[
  "content/articles/new.md:1:1 error the front matter is missing: the first line is "# Hello", expected \`---\`  readable",
]
`);
  expect(findingsOf('---\ntitle: Hello\n')).toMatchInlineSnapshot(`
[
  "content/articles/new.md:1:1 error the front matter is not closed, expected a line \`---\` after the last field  readable",
]
`);
  expect(findingsOf('---\n---\n')).toHaveLength(9);
});

test('broken YAML is explained without words of a parser', () => {
  expect(findingsOf(articleOf(fieldsWith('title', 'title: Sleep: what helps')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:8 error this is not readable as YAML: a value holds ": ", which starts a new field; put the whole value in quotes  readable",
]
`);
  expect(findingsOf(articleOf(fieldsWith('title', 'title: "Sleep')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:8 error this is not readable as YAML: a quote is opened and not closed; add the closing quote at the end of the value  readable",
]
`);
  expect(findingsOf(articleOf(fieldsWith('title', 'title: One of them', 'title: Two of them')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:3:1 error this is not readable as YAML: the field \`title\` is written twice; keep one of them  readable",
]
`);
  expect(findingsOf(articleOf(fieldsWith('title', '\ttitle: Sleep')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:1 error this is not readable as YAML: a line is indented with a tab; use spaces  readable",
]
`);
  expect(findingsOf(articleOf(fieldsWith('title', 'just words')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:1 error this is not readable as YAML: a line has no ": " after the name of its field; write \`name: value\`  readable",
]
`);
});

test('code in front matter is refused and never run', () => {
  expect(findingsOf('---js\n{ title: process.exit(7) }\n---\n\nHello.\n')).toMatchInlineSnapshot(`
[
  "content/articles/new.md:1:1 error the first line is "---js", expected \`---\` alone: code in front matter is never run  readable",
]
`);
  expect(findingsOf(articleOf(fieldsWith('title', 'title: !!js/function "function(){ process.exit(7) }"')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:8 error this is not readable as YAML: the tag !!js/function is not known; take it away  readable",
]
`);
});

test('an alias bomb is refused at once', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`),
  ];
  expect(findingsOf(articleOf([...soundFields, ...bomb]))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:1 error the YAML repeats itself by more than 10 aliases (*name), expected the values written out  readable",
]
`);
});

test('HTML, a second top heading, a skipped level and a repeated heading are named by their lines', () => {
  const body = 'Hello <b>there</b>.\n\n# Top\n\n## Risks\n\n#### Deep\n\n## risks\n\n<script>\nalert(1)\n</script>\n';
  expect(findingsOf(articleOf(soundFields, body))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:15:7 error the text holds HTML, "<b>", expected plain markdown; to show a < as such, write \\<  plain-markdown",
  "content/articles/new.md:17:1 error the heading "Top" has one #, expected ## or more: the title of the page is its only top heading  headings",
  "content/articles/new.md:21:1 error nothing stands below the heading "Deep", expected its text, or no heading  empty-sections",
  "content/articles/new.md:21:1 error the heading "Deep" has ####, expected ### or fewer here: levels are not skipped, and #### is the deepest  headings",
  "content/articles/new.md:23:1 error the heading "risks" appears twice, expected unique headings (first: line 19)  headings",
  "content/articles/new.md:25:1 error the text holds HTML, "<script>\\nalert(1)\\n</script>", expected plain markdown; to show a < as such, write \\<  plain-markdown",
]
`);
});

test('a link or picture that leads nowhere is named', () => {
  const body =
    '[a](/articles/sleeping-wel) [b](#nowhere) [c](javascript:alert(1)) [d](other.md) [e](/topics/sleep) [f](https://example.org/x) [g](#what-helps)\n\n## What helps\n\n![](/images/a.png) ![A lamp](/images/lamp.png) ![A lamp](https://example.org/lamp.png)\n';
  expect(findingsOf(articleOf(soundFields, body))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:15:1 error the link goes to /articles/sleeping-wel, which is no page of this site; did you mean /articles/sleeping-well?  links",
  "content/articles/new.md:15:29 error the link goes to #nowhere, which is no heading of this text  links",
  "content/articles/new.md:15:43 error the link goes to "javascript:alert(1)", expected /a-page-of-this-site, https://…, mailto: or tel:  links",
  "content/articles/new.md:15:68 error the link goes to "other.md", expected /a-page-of-this-site, https://…, mailto: or tel:  links",
  "content/articles/new.md:19:1 error the picture /images/a.png has no description, expected ![what it shows](/images/a.png), for people who cannot see it  links",
  "content/articles/new.md:19:20 error the picture content/images/lamp.png is not there  links",
  "content/articles/new.md:19:48 error the picture comes from "https://example.org/lamp.png", expected one of ours: put it in content/images and write /images/name.jpg  links",
]
`);
});

test('a mistyped call-out is answered with the one that was meant', () => {
  expect(findingsOf(articleOf(soundFields, '> [!WARNNG]\n> Take care.\n\n> [!BOX]\n> Hm.\n'))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:15:1 error [!WARNNG] is not a call-out, did you mean [!WARNING]?  call-outs",
  "content/articles/new.md:18:1 error [!BOX] is not a call-out, expected one of: [!WARNING], [!NOTE], [!TIP]  call-outs",
]
`);
});

test('a file that no page would show is never left out in silence', () => {
  expect(
    findingsIn({
      'content/articles/note.txt': 'x',
      'content/articles/old.markdown': 'x',
      'content/blog/x.md': 'x',
      'content/articles/.DS_Store': 'x',
    }),
  ).toMatchInlineSnapshot(`
[
  "content/articles/note.txt:1:1 error this file is not part of the site, expected a file ending in .md directly in content/articles/; move it, rename it or take it away  no-strays",
  "content/articles/old.markdown:1:1 error this file is not part of the site, expected a file ending in .md directly in content/articles/; move it, rename it or take it away  no-strays",
  "content/blog:1:1 error this file is not part of the site, expected only articles, people, topics, pages, glossary, images, site.yml, retired.yml and README.md in content/; move it, rename it or take it away  no-strays",
]
`);
});

test('a name that cannot be an address is answered with one that can', () => {
  expect(
    findingsIn({
      'content/articles/Schlaf & Heilung.md': articleOf(soundFields),
      'content/pages/contact.md':
        '---\ntitle: Contact\ndescription: How you can reach us when you have a question about your health.\nupdatedOn: 2026-01-10\n---\n',
    }),
  ).toMatchInlineSnapshot(`
[
  "content/articles/Schlaf & Heilung.md:1:1 error the file is called "Schlaf & Heilung.md", expected lower-case letters, digits and hyphens, like schlaf-heilung.md  file-name",
  "content/pages/contact.md:1:1 error the address /contact is taken by the site itself, expected another name for the file  file-name",
  "content/pages/contact.md:6:1 error the text is missing, expected at least a paragraph below the second \`---\`  has-text",
]
`);
});

test('site.yml is held to its law, and its placeholders to its fields', () => {
  const yml = 'clinic: { name: X }\nlocale: en_US!\ntimeZone: Mars/Base\nlook: { hue: 400 }\nplaceholders: [clinic.name, clinic.fax]\n';
  expect(findingsIn({ 'content/site.yml': yml })).toMatchInlineSnapshot(`
[
  "content/site.yml:1:1 error \`conflictOfInterest\` is missing, expected what the clinic earns by, shown on every article  shape",
  "content/site.yml:1:1 error \`inquiryTopics\` is missing, expected what a visitor can choose in the contact form  shape",
  "content/site.yml:1:1 error \`urgentHelp\` is missing, expected the urgent-help line at the top of every page  shape",
  "content/site.yml:1:9 error \`clinic\`, \`address\` is missing, expected where the clinic is  shape",
  "content/site.yml:1:9 error \`clinic\`, \`answersWithin\` is missing, expected how soon a person who writes can expect an answer, such as "2 working days"  shape",
  "content/site.yml:1:9 error \`clinic\`, \`description\` is missing, expected one or two sentences about the clinic, for the home page and search engines  shape",
  "content/site.yml:1:9 error \`clinic\`, \`email\` is missing, expected the address to write to, and the sender of mails to staff  shape",
  "content/site.yml:1:9 error \`clinic\`, \`openingHours\` is missing, expected when somebody answers the phone  shape",
  "content/site.yml:1:9 error \`clinic\`, \`phone\` is missing, expected the phone number with country code, in quotes, such as "+1 555 555 0100"  shape",
  "content/site.yml:1:9 error \`clinic\`, \`tagline\` is missing, expected one line under the name on the home page  shape",
  "content/site.yml:2:9 error \`locale\` is "en_US!", expected a language and country, like en-US  shape",
  "content/site.yml:3:11 error \`timeZone\` is "Mars/Base", expected a time zone, like America/New_York  shape",
  "content/site.yml:4:14 error \`look\`, \`hue\` is 400, expected 360 or fewer  shape",
  "content/site.yml:5:29 error \`placeholders\` item 2 is "clinic.fax", which is no field of this file  placeholders",
]
`);
});

test('all faults of all files are said at once', () => {
  const findings = findingsIn({
    'content/articles/a.md': '',
    'content/articles/b.md': articleOf(['title: x']),
    'content/topics/c.md': '---\ntitle: 1\n---\n',
  });
  expect(new Set(findings.map((line) => line.split(':')[0])).size).toBe(3);
  expect(findings.length).toBeGreaterThan(9);
});

test('a mistake that entails others is said once', () => {
  const references = ['referenses:', '  - { id: lee-2020, title: Sleep, authors: Lee A, source: Sleep, year: 2020, doi: 10.1000/sleep }'];
  expect(findingsOf(articleOf([...soundFields, ...references], 'One.[^lee-2020] Two.[^lee-2020] Three.[^lee-2020]\n'))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:13:1 error \`referenses\` is not a field, did you mean \`references\`?  shape",
  "content/articles/new.md:17:5 error the citation [^lee-2020] and 2 more has no reference, expected \`references\` in the front matter  citations",
]
`);
  expect(findingsOf(articleOf(fieldsWith('takeaways', 'takeaways: one, two')).replace(/\n {2}- .*/g, ''))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:4:12 error \`takeaways\` is "one, two", expected a list, one \`- item\` a line  shape",
]
`);
  expect(findingsOf(articleOf([...fieldsWith('reviewer'), 'draft: "true"']))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:12:8 error \`draft\` is "true", expected true or false, without quotes  shape",
]
`);
  expect(findingsOf(articleOf(fieldsWith('reviewer', 'reviewer: Clinical Board')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:10:11 error \`reviewer\` is "Clinical Board", expected lower-case letters, digits and hyphens, like daly-2019  shape",
]
`);
});

test('a value that YAML reads as something else than text is explained', () => {
  expect(findingsOf(articleOf(fieldsWith('takeaways', 'takeaways:', '  - Ketamine: it is not an opioid.')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:5:5 error \`takeaways\` item 1 is a group of fields, expected text; it holds ": ", so put the whole of it in quotes  shape",
]
`);
  expect(findingsOf(articleOf(fieldsWith('author', 'author: [care-team]')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:9:9 error \`author\` is a list, expected text, without brackets or dashes  shape",
]
`);
  expect(findingsOf(articleOf(fieldsWith('title', "title: 'Don't worry about sleep'")))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:13 error this is not readable as YAML: text follows after the closing quote; put a value that holds an apostrophe or a quote in the other kind of quotes  readable",
]
`);
  expect(findingsOf(articleOf(fieldsWith('topics', 'topics:', '  - sleep', ' - pain')))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:10:1 error this is not readable as YAML: this line does not fit the lines around it; look at the spaces before it, the dashes and the quotes  readable",
]
`);
});

test('a file in another encoding is never guessed at', () => {
  expect(findingsOf(Buffer.from(articleOf(fieldsWith('title', 'title: A café for sleepers')), 'latin1'))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:1:1 error the file is saved in another encoding, expected UTF-8; in your editor choose "Save with encoding", then UTF-8  readable",
]
`);
  expect(findingsOf(Buffer.from(`\uFEFF${articleOf(soundFields)}`, 'utf16le'))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:1:1 error the file is saved in another encoding, expected UTF-8; in your editor choose "Save with encoding", then UTF-8  readable",
]
`);
  expect(findingsOf(articleOf(soundFields).replaceAll('\n', '\r'))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:1:1 error the lines end as on very old Macs, expected usual line ends; in your editor choose line ends "LF"  readable",
]
`);
});

test('an article without a text, a source that nobody cites, a topic twice and a cover that is not there are named', () => {
  const fields = [
    ...fieldsWith('topics', 'topics: [sleep, sleep]'),
    'references:',
    '  - { id: lee-2020, title: Sleep, authors: Lee A, source: Sleep, year: 2020, doi: 10.1000/sleep }',
    'cover: { src: /images/none.jpg, alt: A dark room }',
  ];
  expect(findingsOf(articleOf(fields, ' \n'))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:8:9 error \`topics\` names one topic twice, expected each topic once  shape",
  "content/articles/new.md:14:11 error the reference "lee-2020" is not cited, expected [^lee-2020] where the text leans on it  citations",
  "content/articles/new.md:15:15 error the picture content/images/none.jpg is not there  links",
  "content/articles/new.md:17:1 error the text is missing, expected at least a paragraph below the second \`---\`  has-text",
]
`);
});

test('an answer is held to what the text is held to, and nothing published leads to a draft', () => {
  const draft = articleOf([...soundFields, 'draft: true']);
  const fields = [
    ...soundFields,
    'related: [idea]',
    'questions:',
    '  - { question: Why is that?, answer: "See <b>this</b> [page](/articles/nope) or [that](/articles/idea)." }',
  ];
  expect(findingsIn({ [file]: articleOf(fields), 'content/articles/idea.md': draft })).toMatchInlineSnapshot(`
[
  "content/articles/idea.md:2:8 warning the \`title\` is also that of content/articles/new.md, expected one that tells them apart  one-title",
  "content/articles/idea.md:3:14 warning the \`description\` is also that of content/articles/new.md, expected one that tells them apart  one-title",
  "content/articles/new.md:13:11 error \`related\` item 1 is "idea", which is a draft, expected an article that readers can open  known-names",
  "content/articles/new.md:15:44 error the text holds HTML, "<b>", expected plain markdown; to show a < as such, write \\<  plain-markdown",
  "content/articles/new.md:15:56 error the link goes to /articles/nope, which is no page of this site; did you mean /articles/new?  links",
  "content/articles/new.md:15:82 error the link goes to /articles/idea, which is a draft that readers cannot open  links",
]
`);
});

test('a text that asks too much of a worried reader is warned of', () => {
  const sentence = 'Psychopharmacological interventions necessitate comprehensive multidisciplinary evaluation preceding administration. ';
  expect(findingsOf(articleOf(soundFields, sentence.repeat(12)))).toMatchInlineSnapshot(`
[
  "content/articles/new.md:2:8 warning the text asks for 46.5 years of school, expected 8 or fewer; shorter sentences help most  reading-grade",
  "content/articles/new.md:15:1 warning the paragraph has 12 sentences, expected 5 or fewer; break it where the thought turns  long-paragraphs",
  "content/articles/new.md:15:37 warning "necessitate" (and 11 more) is a long word for a plain thing, expected something like: need  complex-words",
  "content/articles/new.md:15:102 warning "administration" (and 11 more) is a long word for a plain thing, expected something like: giving it  complex-words",
]
`);
});
