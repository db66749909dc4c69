// An article's text as machines take it along: as HTML, as markdown, as plain words, and as a file.
import { JSDOM } from 'jsdom';
import { parse } from 'yaml';
import { compileArticle } from '@/lib/content/markdown/compile';
import { answerMarkdown } from '@/lib/publishing/texts/answer-markdown';
import { wholeHtml } from '@/lib/publishing/texts/html';
import { wholeMarkdown } from '@/lib/publishing/texts/markdown';
import { markdownFile } from '@/lib/publishing/texts/markdown-file';
import { wholePlainText } from '@/lib/publishing/texts/plain';
import { harborHouse } from '../../support/articles';
import { saltyLibrary, saltyTitle } from '../../support/salty';

const library = saltyLibrary();
const written = async (slug = 'salt-and-pepper') => {
  const found = await library.findWritten(slug);
  if (!found) throw new Error(`${slug} is not there`);
  return found;
};

test('as HTML, it has its sections, questions and numbered sources, and words that look like markup stay words', async () => {
  const { body } = new JSDOM(wholeHtml((await written()).article, harborHouse)).window.document;
  expect([...body.querySelectorAll('h2, h3')].map(({ textContent }) => textContent)).toEqual([
    'How much & when',
    'Common questions',
    'Is 2 < 3?',
    'Notes',
    'References',
  ]);
  expect([...body.querySelectorAll('li[id^="source-"]')].map(({ textContent }) => textContent)).toEqual([
    'Nwosu O, et al. Salt <i>and</i> you. J Salt & Pepper. 2020.',
    'The agency. Pepper. The library. 2021.',
  ]);
  expect(body.querySelector('code')?.textContent).toBe('href="/x"');
  expect(body.querySelector('a[href="https://pepper.example/?a=1&b=2"]')).not.toBeNull();
});

test('as HTML, no link is left that would lead nowhere on another site', async () => {
  const { body } = new JSDOM(wholeHtml((await written()).article, harborHouse)).window.document;
  const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links).toContain('http://localhost:3000/contact');
  expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
});

test('as markdown, it is what the editor wrote, with whole links and its sources as footnotes', async () => {
  const { article, markdown } = await written();
  const text = wholeMarkdown(article, markdown, harborHouse);
  expect(text).toContain('See [driving](http://localhost:3000/articles/can-i-drive) or [a site](https://other.example/).');
  expect(text).toContain('A table of `href="/x"`.[^salt-2020][^pepper-2021]');
  expect(text).toContain('### Is 2 \\< 3?\n\nYes.[^salt-2020] See [the form](http://localhost:3000/contact).');
  expect(text).toContain('[^salt-2020]: Nwosu O, et al. Salt \\<i\\>and\\</i\\> you. J Salt & Pepper. 2020. <https://doi.org/10.1000/salt>');
  expect(text.match(/^\[\^own\]:/gm)).toHaveLength(1);
});

test('as markdown, it can be read again by itself: every footnote has its words', async () => {
  const { article, markdown } = await written();
  const again = compileArticle(wholeMarkdown(article, markdown, harborHouse), [], []);
  expect(JSON.stringify(again)).not.toContain('[^');
  expect(again.notes).toContain('Salt &#x3C;i>and&#x3C;/i> you');
  expect(again.sections.map(({ title }) => title)).toEqual(['How much & when', 'Common questions']);
});

test('as plain words, nothing is marked, and citations are numbers', async () => {
  const { article, markdown } = await written();
  expect(wholePlainText(article, markdown, harborHouse)).toMatchInlineSnapshot(`
"Salt is salty.[1] See driving (http://localhost:3000/articles/can-i-drive) or a site (https://other.example/).

How much & when

A table of href="/x".[1][2]

Food | Salt
Bread | much[own]

Warning

Do not eat it all.

- one
- two
  1. two and a half

[own] From our own kitchen.

Common questions

Is 2 < 3?
Yes.[1] See the form (http://localhost:3000/contact).

References

1. Nwosu O, et al. Salt <i>and</i> you. J Salt & Pepper. 2020. https://doi.org/10.1000/salt
2. The agency. Pepper. The library. 2021. https://pepper.example/?a=1&b=2"
`);
});

test('a list, a note and a picture are read out in plain words', async () => {
  const { article } = await written();
  const text = wholePlainText(
    { ...article, questions: [], sources: [] },
    '3. three\n4. four\n\n   more\n\n![A calm room](/images/room.jpg)\n\n***\n\n> Quoted\n',
    harborHouse,
  );
  expect(text).toBe('3. three\n4. four\n   more\n\nA calm room\n\nQuoted');
});

test('as a file, it opens with who, when and which sources, in YAML that other programs read', async () => {
  const file = await markdownFile(await written(), library, harborHouse);
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  expect(parse(head)).toEqual({
    title: saltyTitle,
    address: 'http://localhost:3000/articles/salt-and-pepper',
    publisher: 'Harbor House',
    author: 'Ana Duarte',
    reviewer: 'Dr. Obi Nwosu, MD, board certified in psychiatry',
    reviewedOn: '2026-05-12',
    nextReviewOn: '2027-05-12',
    publishedOn: '2026-03-10',
    updatedOn: '2026-04-11',
    topics: ['Safety'],
    sources: [
      { title: 'Salt <i>and</i> you', year: 2020, address: 'https://doi.org/10.1000/salt' },
      { title: 'Pepper', year: 2021, address: 'https://pepper.example/?a=1&b=2' },
    ],
  });
  expect(body).toMatch(/^\n# Salt & "pepper" \\<\/script\\>\n/);
  expect(body).toContain('- Eat \\*less\\* of it.');
  expect(body).toMatch(/\*\*How we are paid\.\*\*[\s\S]*Call or text 988/);
});

test('a sample says in its file that nobody has reviewed it, and names no reviewer', async () => {
  const file = await markdownFile(await written('plain-sample'), library, harborHouse);
  expect(file).toContain('\nreviewer: null\nsample: true\n');
  expect(file).not.toMatch(/reviewedOn|Obi|clinical-board/);
  expect(file).toContain('> **Sample article.** No clinician has reviewed it.');
});

test('an overdue review is said in the file', async () => {
  expect(await markdownFile(await written('late'), library, harborHouse)).toContain('> **Review overdue.**');
});

test('asked for by name, an article comes as markdown that points to its page; a former name leads on; what is unseen is not there', async () => {
  const ask = (slug: string) => answerMarkdown(new Request('http://localhost/'), slug, library, harborHouse);
  const found = await ask('salt-and-pepper');
  expect(found.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(found.headers.get('link')).toBe('<http://localhost:3000/articles/salt-and-pepper>; rel="canonical"');
  const former = await ask('old-salt');
  expect([former.status, former.headers.get('location')]).toEqual([308, 'http://localhost:3000/articles/salt-and-pepper.md']);
  for (const slug of ['future', 'gone', 'draft', 'nothing', '../secret']) expect((await ask(slug)).status).toBe(404);
});
