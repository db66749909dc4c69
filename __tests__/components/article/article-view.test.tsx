import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { ArticleView, type ArticleViewProps } from '@/components/article/article-view/article-view';
import { ana, drivingArticle, drivingSummary, harborHouse, obi, safety } from '../../support/articles';

function show(changes: Partial<ArticleViewProps> = {}) {
  return render(
    <ArticleView
      article={drivingArticle()}
      author={ana}
      reviewer={obi}
      topic={safety}
      related={[]}
      state="published"
      dueOn="2027-11-05"
      site={harborHouse}
      address="https://harbor.example/articles/can-i-drive"
      linkOf={() => 'https://doi.org/10.1000/label'}
      {...changes}
    />,
  );
}

const factOf = (name: string) => screen.getByText(name).nextElementSibling;

test('an article says who wrote and reviewed it', () => {
  show();
  expect(screen.getByRole('link', { name: 'Ana Duarte' })).toHaveAttribute('href', '/people/ana-duarte');
  expect(screen.getByRole('link', { name: 'Dr. Obi Nwosu' })).toHaveAttribute('href', '/people/obi-nwosu');
});

test('an article that nobody has reviewed says so, even when a reviewer is named', () => {
  show({ article: drivingArticle({ reviewedOn: undefined }), dueOn: undefined });
  expect(factOf('Reviewed by')).toHaveTextContent('Awaiting clinical review');
  expect(screen.queryByRole('link', { name: 'Dr. Obi Nwosu' })).not.toBeInTheDocument();
});

test('an article gives its dates to readers and to machines, and says on how much it rests', () => {
  show();
  expect(factOf('Published')?.querySelector('time')).toHaveAttribute('datetime', '2026-11-02');
  expect(factOf('Updated')).toHaveTextContent('November 10, 2026');
  expect(factOf('Last reviewed')).toHaveTextContent('November 5, 2026');
  expect(factOf('Next review due')).toHaveTextContent('November 5, 2027');
  expect(factOf('Rests on')).toHaveTextContent('1 source');
  expect(screen.getByRole('link', { name: '1 source' })).toHaveAttribute('href', '#how-we-know');
  expect(factOf('Reading time')).toHaveTextContent('4 minutes');
});

test('an article has one main headline, and a labelled section for each part', () => {
  show();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  for (const name of ['Key takeaways', 'Why not', 'Plan your way home', 'Common questions', 'How we know this', 'References']) {
    expect(screen.getByRole('region', { name })).toBeInTheDocument();
  }
});

test('the takeaways are a list', () => {
  show();
  const list = within(screen.getByRole('region', { name: 'Key takeaways' })).getByRole('list');
  expect(within(list).getAllByRole('listitem')).toHaveLength(3);
});

test('every entry of the contents list leads to a heading of the page', () => {
  const { container } = show();
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Why not', 'Plan your way home', 'Common questions', 'How we know this', 'References']);
  for (const link of links) expect(container.querySelector(`h2${link.getAttribute('href')}`)).toHaveTextContent(link.textContent ?? '');
});

test('a reference leads to its source and back to every place that cites it', () => {
  const { container } = show();
  const references = within(screen.getByRole('region', { name: 'References' }));
  expect(references.getByRole('listitem')).toHaveAttribute('id', 'source-label-2025');
  expect(references.getByRole('listitem')).toHaveTextContent('The maker. The label. The library. 2025.');
  expect(references.getByRole('link', { name: 'The label' })).toHaveAttribute('href', 'https://doi.org/10.1000/label');
  const back = references.getByRole('link', { name: 'Back to place 1 in the text' });
  expect(back).toHaveAttribute('href', '#cite-label-2025-1');
  expect(container.querySelector('#cite-label-2025-1')).toBeInTheDocument();
  expect(references.getByRole('link', { name: 'Back to place 2 in the text' })).toBeInTheDocument();
});

test('an article without sources or questions leaves their sections out', () => {
  show({ article: drivingArticle({ sources: [], answers: [] }) });
  expect(screen.queryByRole('region', { name: 'References' })).not.toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Common questions' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'References' })).not.toBeInTheDocument();
});

test('the way to a person carries the article and names the own doctor', () => {
  show();
  expect(screen.getByRole('link', { name: 'Ask us a question' })).toHaveAttribute('href', '/contact?article=can-i-drive');
  expect(screen.getByText(/talk with your own doctor\. Either/)).toBeInTheDocument();
});

test('an article says how the clinic is paid and that it is general information', () => {
  show();
  expect(screen.getByText(/We are paid for some of the treatments/)).toBeInTheDocument();
  expect(screen.getByText(/not advice about your own care/)).toBeInTheDocument();
});

test('share links are plain links with the whole address, and tell the other site as little as can be', () => {
  show();
  const share = within(screen.getByRole('region', { name: 'Share this article' }));
  for (const [name, host] of [
    ['Facebook', 'www.facebook.com'],
    ['X', 'x.com'],
    ['Pinterest', 'www.pinterest.com'],
  ] as const) {
    const link = share.getByRole('link', { name });
    expect(new URL(link.getAttribute('href') ?? '').host).toBe(host);
    expect(link).toHaveAttribute('href', expect.stringContaining('https%3A%2F%2Fharbor.example%2Farticles%2Fcan-i-drive'));
    expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  }
  expect(share.getByRole('link', { name: 'Email' })).toHaveAttribute('href', expect.stringMatching(/^mailto:\?subject=Can%20I%20drive/));
});

test('an article in good standing carries no notice', () => {
  show();
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
});

test.each([['draft'], ['scheduled'], ['expired']] as const)('nobody is asked whether a page that is %s was helpful', (state) => {
  show({ state });
  expect(screen.queryByRole('region', { name: 'Was this page helpful?' })).not.toBeInTheDocument();
});

test('readers are asked whether the page was helpful', () => {
  show();
  expect(screen.getByRole('region', { name: 'Was this page helpful?' })).toBeInTheDocument();
});

test.each([
  ['overdue', 'Review overdue.'],
  ['draft', 'Draft.'],
  ['scheduled', 'Scheduled.'],
] as const)('an article that is %s says so before the text', (state, words) => {
  show({ state });
  expect(screen.getByRole('note')).toHaveTextContent(words);
});

test('a sample says that no clinician has reviewed it', () => {
  show({ article: drivingArticle({ sample: true }) });
  expect(screen.getByRole('note')).toHaveTextContent('Sample article. No clinician has reviewed it.');
});

test('what to read next is there only when there is something', () => {
  const { unmount } = show();
  expect(screen.queryByRole('region', { name: 'Read next' })).not.toBeInTheDocument();
  unmount();
  show({ related: [drivingSummary({ slug: 'sleep', title: 'Sleep after a session' })] });
  expect(screen.getByRole('link', { name: 'Sleep after a session' })).toHaveAttribute('href', '/articles/sleep');
});

test('an article says what changed, and one that never changed has no such part', () => {
  const { unmount } = show();
  expect(screen.queryByRole('region', { name: 'What changed' })).not.toBeInTheDocument();
  unmount();
  show({ article: drivingArticle({ changes: [{ changedOn: '2026-11-10', text: 'We added how long sleepiness lasts.' }] }) });
  expect(screen.getByRole('region', { name: 'What changed' })).toHaveTextContent('We added how long sleepiness lasts.');
});
