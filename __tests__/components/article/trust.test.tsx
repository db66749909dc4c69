// What a reader can hold us to: what we rest on, who answers for it, and how to contradict us.
import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { Closing } from '@/components/article/closing/closing';
import { Evidence } from '@/components/article/evidence/evidence';
import { Helpful } from '@/components/article/helpful/helpful';
import { PersonView } from '@/components/article/person-view/person-view';
import { References } from '@/components/article/references/references';
import { Thanks } from '@/components/article/thanks/thanks';
import type { Source } from '@/lib/content/article';
import { drivingArticle, drivingSummary, harborHouse, obi } from '../../support/articles';

function source(number: number, facts: Partial<Source> = {}): Source {
  return {
    id: `s${number}`,
    title: `Paper ${number}`,
    authors: 'Lee A',
    source: 'Sleep',
    year: 2020,
    doi: '10.1000/x',
    number,
    citedAt: [],
    ...facts,
  };
}

/** The numbers beside a name. */
const numbersOf = (name: string) =>
  within(screen.getByText((_, element) => element?.tagName === 'DT' && element.textContent?.startsWith(`${name} `) === true))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

test('what an article rests on is told by kind, with the way to each source', () => {
  render(
    <Evidence site={harborHouse} sources={[source(1, { kind: 'label' }), source(2, { kind: 'review' }), source(3, { kind: 'review' }), source(4)]} />,
  );
  expect(screen.getByText(/rests on 4 sources/)).toBeInTheDocument();
  expect(numbersOf('Systematic review')).toEqual([
    ['2', '#source-s2'],
    ['3', '#source-s3'],
  ]);
  expect(numbersOf('Drug label')).toEqual([['1', '#source-s1']]);
  expect(numbersOf('Kind not stated')).toEqual([['4', '#source-s4']]);
  expect(screen.queryByText(/Randomized trial/)).not.toBeInTheDocument();
});

test('what weakens a source is said first and openly', () => {
  render(
    <Evidence
      site={harborHouse}
      sources={[
        source(1, { kind: 'trial', status: ['peer-reviewed', 'off-label'], funding: 'maker', checked: 'seen' }),
        source(2, { kind: 'label', status: ['official', 'superseded'], checked: 'partly' }),
        source(3, { kind: 'trial', status: ['retracted'], checked: 'unseen' }),
      ]}
    />,
  );
  const cautions = screen.getByRole('heading', { name: 'Keep in mind' }).nextElementSibling;
  expect([...(cautions?.querySelectorAll('dt') ?? [])].map((term) => term.textContent)).toEqual([
    'Retracted 3',
    'Superseded 2',
    'Not checked yet 3',
    'Partly checked 2',
    'Paid for by the maker 1',
    'Funding not stated 3',
    'Off-label use 1',
  ]);
});

test('sources in good order need no caution', () => {
  render(<Evidence site={harborHouse} sources={[source(1, { kind: 'label', status: ['official'], checked: 'seen' })]} />);
  expect(screen.getByText(/rests on one source/)).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Keep in mind' })).not.toBeInTheDocument();
});

test('each reference says what it is and how it stands, and does not guess what nobody has written down', () => {
  const known = source(1, { kind: 'randomized-trial', status: ['peer-reviewed', 'corrected'], funding: 'independent', checked: 'seen' });
  render(<References site={harborHouse} sources={[known, source(2), source(3, { kind: 'review' })]} linkOf={() => '#'} />);
  const items = screen.getAllByRole('listitem');
  expect(items[0]).toHaveTextContent('Randomized trial, peer-reviewed, corrected since, not paid for by the maker, checked.');
  expect(items[1]).toHaveTextContent('Kind not stated, status not stated, check not stated.');
  expect(items[2]).toHaveTextContent('Systematic review, status not stated, funding not stated, check not stated.');
});

test('a reviewer page says by what right the person reviews, what they earn by, and what they reviewed when', () => {
  const person = { ...obi, license: { text: 'Maine license 4711', url: 'https://register.example/4711' }, interests: 'Owns no shares.' };
  render(<PersonView person={person} written={[]} reviewed={[drivingSummary()]} dueOn={() => '2027-11-05'} site={harborHouse} />);
  expect(screen.getByText('Credentials').nextElementSibling).toHaveTextContent('MD, board certified in psychiatry');
  expect(screen.getByRole('link', { name: 'Maine license 4711' })).toHaveAttribute('href', 'https://register.example/4711');
  expect(screen.getByText('Interests to declare').nextElementSibling).toHaveTextContent('Owns no shares.');
  const reviewed = within(screen.getByRole('region', { name: 'Reviewed' }));
  expect(reviewed.getByRole('link', { name: 'Can I drive after a session?' })).toHaveAttribute('href', '/articles/can-i-drive');
  expect(reviewed.getByText('November 5, 2026')).toHaveAttribute('datetime', '2026-11-05');
  expect(reviewed.getByText('November 5, 2027')).toHaveAttribute('datetime', '2027-11-05');
});

test('what a person has not told is said to be missing, and an empty page says that it is empty', () => {
  render(<PersonView person={obi} written={[]} reviewed={[]} dueOn={() => undefined} site={harborHouse} />);
  expect(screen.getByText('License').nextElementSibling).toHaveTextContent('Not stated');
  expect(screen.getByText('Interests to declare').nextElementSibling).toHaveTextContent('Not stated');
  expect(screen.getByText(/has not written or reviewed anything here yet/)).toBeInTheDocument();
});

test('how the clinic is paid is marked as an example until somebody has filled it in', () => {
  const { unmount } = render(<Closing site={{ ...harborHouse, placeholders: ['conflictOfInterest'] }} />);
  expect(screen.getByText(/We are paid for some/)).toHaveTextContent('This is an example: the clinic has not filled in yet');
  unmount();
  render(<Closing site={harborHouse} />);
  expect(screen.getByText(/We are paid for some/)).not.toHaveTextContent('example');
});

test('the question whether a page helped is a plain form of two buttons, with the way to report a mistake', () => {
  const { container } = render(<Helpful slug="can-i-drive" site={harborHouse} />);
  const form = container.querySelector('form');
  expect(form).toHaveAttribute('action', '/helpful');
  expect(form).toHaveAttribute('method', 'post');
  expect(container.querySelector('input[name="article"]')).toHaveValue('can-i-drive');
  expect(screen.getAllByRole('button').map((button) => [button.textContent, button.getAttribute('name'), button.getAttribute('value')])).toEqual([
    ['Yes', 'answer', 'yes'],
    ['No', 'answer', 'no'],
  ]);
  expect(screen.getByRole('link', { name: 'Report a mistake' })).toHaveAttribute('href', '/contact?article=can-i-drive&topic=mistake');
});

test.each([
  ['yes', 'Thank you'],
  ['no', 'Thank you for telling us'],
  ['enough', 'We have heard you'],
  ['not-kept', 'Your answer was not counted'],
  ['<script>', 'Was a page helpful?'],
])('after the answer %s a reader is told the truth and led back', (answer, title) => {
  render(<Thanks site={harborHouse} article={drivingArticle()} answer={answer} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
  expect(screen.getByRole('link', { name: 'Can I drive after a session?' })).toHaveAttribute('href', '/articles/can-i-drive');
  expect(screen.queryAllByRole('link', { name: 'report a mistake' })).toHaveLength(answer === 'no' ? 1 : 0);
});
