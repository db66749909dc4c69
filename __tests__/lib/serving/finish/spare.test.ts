// What a page leaves out, and that every reader of HTML puts it back.
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { withoutOptionalTags, withoutRepeats } from '@/lib/serving/finish/spare';

const treeOf = (html: string) => JSON.stringify(unified().use(rehypeParse).parse(html), (name, value) => (name === 'position' ? undefined : value));

const page = (body: string) => `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;

test.each([
  ['lists', '<ul><li>a</li><li><p>b</p><p>c</p></li><li>d<ol><li>e</li></ol></li></ul><p>f</p>', 7],
  ['lists of words', '<dl><div><dt>a</dt><dd>b</dd></div></dl><dl><dt>a</dt><dt>b</dt><dd><p>c</p></dd><dd>d</dd></dl>', 7],
  ['paragraphs before other things', '<p>a</p><p>b</p><section><p>c</p></section><p>d</p><ul><li>e</li></ul>', 5],
  ['tables', '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td><p>d</p></td></tr><tr><td>e</td></tr></tbody></table>', 9],
  ['choices', '<form><select><option>a</option><option>b</option></select></form>', 2],
])('in %s end tags go, and what is read stays the same', (_, body, gone) => {
  const short = withoutOptionalTags(page(body));
  expect(treeOf(short)).toBe(treeOf(page(body)));
  const endsIn = (html: string) => html.match(/<\//g)?.length ?? 0;
  expect(endsIn(page(body)) - endsIn(short)).toBe(gone);
});

test.each([
  ['words follow', '<p>a</p> and <p>b</p>\n<p>c</p>'],
  ['a link goes on', '<a href="/"><p>a</p></a>b'],
  ['a part of a line follows', '<p>a</p><a href="/">b</a><p>c</p><strong>d</strong>'],
  ['an attribute says so', '<img alt="</li><li>"/><a title="</p><p>">x</a>'],
  ['nothing follows', '<ul><li>a</li> </ul>'],
])('where %s, tags stay', (_, body) => {
  expect(withoutOptionalTags(body)).toBe(body);
});

test('what other sites read in the words of Open Graph is not said to X again', () => {
  const facts = '<meta property="og:title" content="a"/><meta name="twitter:card" content="b"/><meta name="twitter:image:alt" content="c"/>';
  const again =
    '<meta name="twitter:title" content="a"/><meta name="twitter:image" content="/x.png"/><meta name="twitter:image:width" content="1200"/>';
  expect(withoutRepeats(facts + again)).toBe(facts);
});
