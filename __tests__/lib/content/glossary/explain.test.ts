// How the words of the glossary are explained in an article.
import fc from 'fast-check';
import { explainWords } from '@/lib/content/glossary/explain';
import { piecesOf } from '@/lib/content/glossary/pieces';
import { compileArticle } from '@/lib/content/markdown/compile';
import { ect, placebo, randomizedTrial, relapse, trial } from '../../../support/words';

const terms = [placebo, relapse, trial, randomizedTrial, ect];
const articleOf = (body: string, questions: { question: string; answer: string }[] = []) => compileArticle(body, [], questions);
const explained = (body: string) => explainWords(articleOf(body), terms);
const buttonsIn = (html: string) => [...html.matchAll(/<button type="button" class="word"[^>]*>([^<]*)<\/button>/g)].map(([, text]) => text);

test('a word becomes a button, and its meaning stands beside it, hidden until the browser shows it', () => {
  expect(explained('With placebo it was less.').opening).toBe(
    '<p>With <span class="held"><button type="button" class="word" popovertarget="term-placebo" popovertargetaction="show" interestfor="term-placebo">placebo</button>' +
      '<span id="term-placebo" class="meaning" popover="auto" hidden role="note"><strong>Placebo</strong> <span>A treatment with no drug in it.</span> ' +
      '<a href="/glossary#term-placebo">More about placebo</a> ' +
      '<button type="button" popovertarget="term-placebo" popovertargetaction="hide">Close</button></span></span> it was less.</p>',
  );
});

test('a word is explained at its first use in the whole article, and only there', () => {
  const article = articleOf('One trial.\n\n## Placebo\n\nA placebo, a trial.\n', [{ question: 'A relapse?', answer: 'A relapse, a placebo.' }]);
  const { opening, sections, answers, words } = explainWords(article, terms);
  expect(buttonsIn(opening)).toEqual(['trial']);
  expect(buttonsIn(sections[0]?.html ?? '')).toEqual(['placebo']);
  expect(buttonsIn(answers[0]?.html ?? '')).toEqual(['relapse']);
  expect(words).toEqual([
    { ...trial, head: 'Trial' },
    { ...placebo, head: 'Placebo' },
    { ...relapse, head: 'Relapse' },
  ]);
});

test.each([
  ['a heading', '### A trial\n'],
  ['the head of a table', '| trial |\n|---|\n| x |\n'],
  ['a link', '[a trial](/articles)'],
  ['code', '`trial`'],
  ['a block of code', '```\ntrial\n```\n'],
])('a word is not explained in %s, but at its next use', (_, markdown) => {
  const { opening } = explained(`${markdown}\n\nThe trial.`);
  expect(opening.split('<button type="button" class="word"')).toHaveLength(2);
  expect(opening).toContain('<p>The <span class="held"><button');
});

test('a word in a list, a table, a call-out or in strong letters is explained like any other', () => {
  const { opening } = explained('- a trial\n\n| a |\n|---|\n| placebo |\n\n> [!NOTE]\n> A relapse.\n\n**ECT**');
  expect(buttonsIn(opening)).toEqual(['trial', 'placebo', 'relapse', 'ECT']);
});

test('brackets, commas and the mark of a source stay on the line of their word', () => {
  const references = [{ id: 'lee-2020', title: 'Sleep', authors: 'Lee A', source: 'Sleep', year: 2020, doi: '10.1000/sleep' }];
  const article = compileArticle('Shock (ECT), on placebo[^lee-2020] in a trial.', references, []);
  const { opening } = explainWords(article, terms);
  const held = opening.replace(/<span id="term-[\s\S]*?<\/button><\/span>/g, '').matchAll(/<span class="held">(.*?)<\/span>/g);
  expect([...held].map(([, html = '']) => html.replace(/<[^>]+>/g, ''))).toEqual(['(ECT),', 'placebo1', 'trial.']);
});

test('a meaning with signs of HTML in it is shown as written', () => {
  const hostile = { ...placebo, meaning: 'Less < more & "quoted" <script>alert(1)</script>' };
  const { opening } = explainWords(articleOf('A placebo.'), [hostile]);
  expect(opening).toContain('Less &#x3C; more &#x26; "quoted" &#x3C;script>alert(1)&#x3C;/script>');
  expect(opening).not.toContain('<script');
});

test('an article without such a word, and a site without a glossary, stay as they were', () => {
  const article = articleOf('Rest & sleep help, a < b.');
  expect(explainWords(article, terms)).toEqual({ opening: article.opening, sections: [], answers: [], words: [] });
  const other = articleOf('A placebo.');
  expect(explainWords(other, []).opening).toBe(other.opening);
});

/** Markdown with everything that could confuse a reader of tags: quotes, brackets, ampersands, code, links, pictures, tables. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom('trial', 'placebo', 'a "trial" > b', '`<trial>`', '&lt;trial&gt;', '&amp;placebo;', '[trial > x](/a "placebo > trial")'),
      fc.constantFrom(
        '![placebo "trial" >](/images/a.jpg "t > r")',
        '\n\n## trial > "placebo"\n\n',
        '\n\n| trial > | "b" |\n|---|---|\n| placebo | & |\n\n',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(' '));

test('whatever the text, its pieces put together are the text again, and tags are never cut', () => {
  fc.assert(
    fc.property(markdown, (body) => {
      const { opening, sections } = articleOf(body);
      for (const html of [opening, ...sections.map((section) => section.html)]) {
        const pieces = piecesOf(html);
        expect(pieces.map((piece) => piece.html).join('')).toBe(html);
        expect(pieces.filter(({ kind, html: text }) => kind === 'text' && /</.test(text))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever the text, taking the explanations out again gives the text', () => {
  const takenOut = (html: string) =>
    html
      .replace(/<span id="term-[\s\S]*?<\/button><\/span>/g, '')
      .replace(/<button type="button" class="word"[^>]*>([\s\S]*?)<\/button>/g, '$1')
      .replace(/<span class="held">([\s\S]*?)<\/span>/g, '$1');
  fc.assert(
    fc.property(markdown, (body) => {
      const article = articleOf(body);
      const { opening, sections } = explainWords(article, terms);
      expect(takenOut(opening)).toBe(article.opening);
      expect(sections.map(({ html }) => takenOut(html))).toEqual(article.sections.map(({ html }) => html));
    }),
    { numRuns: 300 },
  );
});
