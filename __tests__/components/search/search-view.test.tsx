// The search page as readers and screen readers meet it.
import { render, screen, within } from '@testing-library/react';
import { SearchView, type SearchViewProps, sayFound } from '@/components/search/search-view/search-view';
import type { Findings } from '@/lib/publishing/finding/find';
import { drivingSummary, harborHouse, safety } from '../../support/articles';
import { placebo } from '../../support/words';

const plain = (text: string) => [{ text, isMarked: false }];

const findings: Findings = {
  items: [
    {
      article: drivingSummary(),
      title: [
        { text: 'Can I ', isMarked: false },
        { text: 'drive', isMarked: true },
        { text: ' after a session?', isMarked: false },
      ],
      description: plain('No. Here is why.'),
      passage: { text: plain('Do not drive.'), part: { id: 'why', title: plain('Why not') } },
    },
    {
      article: drivingSummary({ slug: 'sample', sample: true }),
      title: plain('A sample'),
      description: plain('Its description.'),
      passage: undefined,
    },
  ],
  count: 2,
  page: 1,
  pageCount: 1,
  first: 1,
  topics: [
    { slug: 'safety', count: 2 },
    { slug: 'sleep', count: 1 },
  ],
  hasAll: true,
  unknown: [],
  readAs: [],
};

const sleep = { ...safety, slug: 'sleep', title: 'Sleep' };

function show(changes: Partial<SearchViewProps> = {}) {
  const props = { typed: 'drive', topic: undefined, findings, beside: { term: undefined, pages: [] }, isUrgent: false, topics: [safety, sleep] };
  render(<SearchView {...props} mostCharacters={200} site={harborHouse} {...changes} />);
}

test('an article shows the words that were looked for, and leads to its page and to the part that says them', () => {
  show();
  const [first, second] = screen.getAllByRole('heading', { level: 2 });
  expect(within(first as HTMLElement).getByRole('link', { name: 'Can I drive after a session?' })).toHaveAttribute('href', '/articles/can-i-drive');
  expect(first?.querySelector('mark')).toHaveTextContent('drive');
  expect(screen.getByRole('link', { name: 'Why not' })).toHaveAttribute('href', '/articles/can-i-drive#why');
  expect(second).toHaveTextContent('A sample');
  expect(screen.getByText('Its description.')).toBeInTheDocument();
});

test('a sample is never shown as reviewed', () => {
  show();
  expect(screen.getAllByText(/^Reviewed/)).toHaveLength(1);
  expect(screen.getAllByText('Awaiting clinical review')).toHaveLength(1);
});

test('the box keeps what was typed, and the topic that was chosen', () => {
  show({ topic: safety });
  expect(screen.getByRole('searchbox', { name: 'What do you want to know?' })).toHaveValue('drive');
  expect(document.querySelector('input[name="topic"]')).toHaveValue('safety');
  const topics = within(screen.getByRole('navigation', { name: 'Only one topic' }));
  expect(topics.getByRole('link', { current: true })).toHaveTextContent('Safety 2');
  expect(topics.getByRole('link', { name: 'All topics' })).toHaveAttribute('href', '/search?q=drive');
  expect(topics.getByRole('link', { name: 'Sleep 1' })).toHaveAttribute('href', '/search?q=drive&topic=sleep');
});

test('how much was found is said in one sentence', () => {
  expect(sayFound('drive', undefined, findings, harborHouse)).toBe('2 articles found for “drive”');
  expect(sayFound('drive', safety, { ...findings, count: 1 }, harborHouse)).toBe('1 article found for “drive” in Safety');
  expect(sayFound('drive', undefined, { ...findings, count: 0 }, harborHouse)).toBe('Nothing found for “drive”');
  expect(sayFound('a b', undefined, { ...findings, hasAll: false }, harborHouse)).toBe(
    'No article has all of these words. 2 articles found with some of them',
  );
});

test('a forgiven slip and an unknown word are said', () => {
  show({ findings: { ...findings, readAs: [{ typed: 'drvie', read: 'drive' }], unknown: ['zebra', 'yak'] } });
  expect(screen.getByText('No article says “drvie”, so this is for “drive”.')).toBeInTheDocument();
  expect(screen.getByText('No article says “zebra” or “yak”.')).toBeInTheDocument();
});

test('help, a word of the glossary and pages of that name stand above the articles', () => {
  show({ isUrgent: true, beside: { term: placebo, pages: [{ to: '/topics/safety', title: 'Safety', kind: 'topic' }] } });
  const order = [...document.querySelectorAll('#findings a')].map((link) => link.getAttribute('href'));
  expect(order.slice(0, 4)).toEqual(['tel:988', 'tel:911', '/glossary#term-placebo', '/topics/safety']);
});

test('when nothing was found, and before anything was typed, there are ways on', () => {
  show({ findings: { ...findings, items: [], count: 0, topics: [] }, typed: 'zebra' });
  expect(screen.getByRole('heading', { name: 'Other ways to find it' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Ask us.' })).toHaveAttribute('href', '/contact');
});

test('before anything was typed nothing is said to be missing', () => {
  show({ findings: undefined, typed: '' });
  expect(screen.queryByText(/Nothing found/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Safety' })).toHaveAttribute('href', '/topics/safety');
});
