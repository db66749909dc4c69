// What readers find: by which words, in which order, and nothing that they may not see.
import { markerOf, passageOf } from '@/lib/content/search/passage';
import { libraryWith, type Written } from '../../../support/library';

const plain = {
  title: 'About something else entirely',
  description: 'A sentence that is about nothing in particular, so that a test can say the rest.',
  takeaways: ['Nothing one.', 'Nothing two.', 'Nothing three.'],
};

const article = (slug: string, fields: Record<string, unknown> = {}, body = 'Rest.'): Written => ({ slug, fields: { ...plain, ...fields }, body });

const slugsFor = async (articles: readonly Written[], typed: string, now?: string) =>
  (await libraryWith(articles, now ? { now } : {}).search(typed)).articles.map(({ slug }) => slug);

const inEachPart = [
  article('in-body', {}, `${'A relapse is hard. '.repeat(40)}`),
  article('in-heading', {}, 'Rest.\n\n## After a relapse\n\nSleep.'),
  article('in-takeaway', { takeaways: ['A relapse can happen.', 'Nothing two.', 'Nothing three.'] }),
  article('in-title', { title: 'What a relapse is' }),
  article('nowhere'),
];

test('an article whose title says the word comes first, then takeaways, then headings, then the text, however often it says it', async () => {
  expect(await slugsFor(inEachPart, 'relapse')).toEqual(['in-title', 'in-takeaway', 'in-heading', 'in-body']);
});

test.each([
  ['another form of the word', 'relapses'],
  ['the beginning of the word', 'rela'],
  ['a letter too few', 'relpse'],
  ['two letters exchanged', 'realpse'],
  ['capitals and signs', '“RELAPSE”!'],
])('%s finds the same articles in the same order', async (_, typed) => {
  expect(await slugsFor(inEachPart, typed)).toEqual(['in-title', 'in-takeaway', 'in-heading', 'in-body']);
});

test('the word itself comes before another form of it, and that before a longer word', async () => {
  const articles = [
    article('longer', { title: 'The painter and the sea' }),
    article('form', { title: 'When pains come and go' }),
    article('same', { title: 'How to live with pain' }),
  ];
  expect(await slugsFor(articles, 'pain')).toEqual(['same', 'form', 'longer']);
});

test('a slip is forgiven only where no article says the word as it was typed', async () => {
  const articles = [article('sleep', { title: 'How to sleep again' }), article('steep', { title: 'The steep way up' })];
  expect(await slugsFor(articles, 'sleep')).toEqual(['sleep']);
  const { words } = await libraryWith(articles).search('sleip');
  expect(words[0]?.meanings[0]).toMatchObject({ word: 'sleep', kind: 'slip' });
});

test('only articles with all of the words are found; when there is none, those with some, and it is said', async () => {
  const articles = [article('both', { title: 'Pain and sleep' }), article('one', { title: 'Pain and mood' }), article('other', {}, 'Sleep well.')];
  expect(await libraryWith(articles).search('pain sleep')).toMatchObject({ hasAll: true, articles: [{ slug: 'both' }] });
  const some = await libraryWith(articles).search('pain grapefruit');
  expect(some.hasAll).toBe(false);
  expect(some.articles.map(({ slug }) => slug).sort()).toEqual(['both', 'one']);
});

test('a title that says the words in a row comes before one that says them apart', async () => {
  const articles = [article('apart', { title: 'Pressure in the blood vessels' }), article('row', { title: 'High blood pressure at night' })];
  expect(await slugsFor(articles, 'blood pressure')).toEqual(['row', 'apart']);
});

test('what is a draft, not yet published or expired is not found, and appears and vanishes without a new index', async () => {
  const articles = [
    article('draft', { title: 'Zolpidem as a draft', draft: true }),
    article('later', { title: 'Zolpidem later on', publishedOn: '2026-07-01' }),
    article('gone', { title: 'Zolpidem until May', expiresOn: '2026-05-01' }),
  ];
  expect(await slugsFor(articles, 'zolpidem', '2026-06-01T12:00:00Z')).toEqual([]);
  expect(await slugsFor(articles, 'zolpidem', '2026-07-02T12:00:00Z')).toEqual(['later']);
  expect(await slugsFor(articles, 'zolpidem', '2026-04-02T12:00:00Z')).toEqual(['gone']);
});

test('nothing typed, and nothing but signs, finds nothing', async () => {
  expect(await slugsFor(inEachPart, '')).toEqual([]);
  expect(await slugsFor(inEachPart, '.* (((')).toEqual([]);
});

describe('why an article was found', () => {
  const body = [
    'Many people ask. Nothing here.',
    '## Before the visit\n\nEat little.',
    '## On the way home\n\nDo not drive a car. Ask a friend to drive you home, because you will be tired and your reactions will be slow.\n\n- drive',
  ].join('\n\n');

  async function passageFor(typed: string, text = body) {
    const library = libraryWith([article('one', {}, text)]);
    const { words } = await library.search(typed);
    const found = await library.findArticle('one');
    return found && passageOf(found, markerOf(words));
  }

  const shown = (pieces: { text: string; isMarked: boolean }[] = []) => pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

  test('the place that says most is shown with the words marked, and the part of the page that it stands in', async () => {
    const passage = await passageFor('driving home');
    expect(shown(passage?.text)).toBe(
      'Do not [drive] a car. Ask a friend to [drive] you [home], because you will be tired and your reactions will be slow.',
    );
    expect(passage?.part?.id).toBe('on-the-way-home');
    expect(shown(passage?.part?.title)).toBe('On the way [home]');
  });

  test('a place above all headings has no part', async () => {
    const passage = await passageFor('people');
    expect(shown(passage?.text)).toBe('Many [people] ask. Nothing here.');
    expect(passage?.part).toBeUndefined();
  });

  test('of a long line only the stretch with the words is shown, cut between words', async () => {
    const passage = await passageFor(
      'zebra stripes',
      `${'Plain words come first here. '.repeat(20)}A zebra has stripes. ${'And more words after. '.repeat(20)}`,
    );
    const text = shown(passage?.text);
    expect(text).toMatch(/^… (?:Plain|words|come|first|here).*A \[zebra\] has \[stripes\].* …$/);
    expect(text.length).toBeLessThan(260);
  });

  test('when only the title says the word there is no passage', async () => {
    expect(await passageFor('entirely')).toBeUndefined();
  });
});
