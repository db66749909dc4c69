// What is offered to somebody who asked for an address where nothing is.
import { findNear } from '@/lib/publishing/finding/near';
import { withNearAddresses } from '@/lib/serving/refusing/near-addresses';
import { addresses } from '@/lib/site/addresses';
import { libraryWith } from '../../../support/library';

const library = libraryWith(
  [
    { slug: 'is-ketamine-addictive', fields: { title: 'Is ketamine addictive?', aliases: ['ketamine-habit'] } },
    { slug: 'sleeping-well', fields: { title: 'Sleeping well after an injury' } },
    { slug: 'not-yet', fields: { title: 'Not for readers yet', publishedOn: '2027-01-01' } },
  ],
  { topics: [{ slug: 'safety' }], people: [{ slug: 'care-team' }] },
);
const nearTo = async (path: string) => (await findNear(library, path, addresses)).map(({ to }) => to);

test.each([
  ['a slip', '/articles/is-ketamine-adictive'],
  ['capitals', '/articles/Is-Ketamine-Addictive'],
  ['an ending', '/articles/is-ketamine-addictive.html'],
  ['another place', '/blog/2024/is-ketamine-addictive/'],
  ['no place at all', '/is_ketamine_addictive'],
  ['a former name elsewhere', '/blog/ketamine-habit'],
  ['some of its words', '/articles/addiction-to-ketamine'],
])('an address with %s leads to the article', async (_, path) => {
  expect((await nearTo(path))[0]).toBe('/articles/is-ketamine-addictive');
});

test('topics and people are near too', async () => {
  expect(await nearTo('/topics/saftey')).toEqual(['/topics/safety']);
  expect(await nearTo('/people/careteam')).toEqual(['/people/care-team']);
});

test('nothing is offered that readers may not see, and nothing for an address that is like no other', async () => {
  for (const path of ['/articles/not-yet', '/wp-login.php', '/.env', '/', '/articles/%00', '/what-is-it', '/there-is-rest'])
    expect(await nearTo(path)).toEqual([]);
});

test('the page is filled with what is near, in words that can end no element', () => {
  const page =
    '<main><section class="a" data-near="" hidden="" aria-labelledby="near"><h2>Did you mean</h2><ul><li>x</li></ul></section><ul><li>y</li></ul></main>';
  expect(withNearAddresses(page, [{ to: '/articles/a"b', text: 'Salt & <pepper>' }])).toBe(
    '<main><section class="a" data-near="" aria-labelledby="near"><h2>Did you mean</h2><ul><li><a href="/articles/a&quot;b">Salt &amp; &lt;pepper&gt;</a></li></ul></section><ul><li>y</li></ul></main>',
  );
  expect(withNearAddresses(page, [])).toBe(page);
  expect(withNearAddresses('<main></main>', [{ to: '/', text: 'Home' }])).toBe('<main></main>');
});
