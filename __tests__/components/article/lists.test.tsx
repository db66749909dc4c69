import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { PageView } from '@/components/article/page-view/page-view';
import { PersonView } from '@/components/article/person-view/person-view';
import { addresses } from '@/lib/site/addresses';
import { drivingSummary, harborHouse, obi } from '../../support/articles';

function list(changes: Partial<Parameters<typeof ArticleListing>[0]> = {}) {
  const listing = { items: [drivingSummary()], page: 1, pageCount: 1 };
  return render(
    <ArticleListing title="Articles" lead="All of them." listing={listing} addressOf={addresses.articles} site={harborHouse} {...changes} />,
  );
}

test('a list leads to each article and gives its day', () => {
  list();
  expect(screen.getByRole('link', { name: 'Can I drive after a session?' })).toHaveAttribute('href', '/articles/can-i-drive');
  expect(screen.getByText('November 2, 2026')).toHaveAttribute('datetime', '2026-11-02');
  expect(screen.queryByText('Awaiting clinical review')).not.toBeInTheDocument();
});

test('a list marks what nobody has reviewed', () => {
  list({ listing: { items: [drivingSummary({ reviewedOn: undefined })], page: 1, pageCount: 1 } });
  expect(screen.getByText('Awaiting clinical review')).toBeInTheDocument();
});

test('an empty list says so', () => {
  list({ listing: { items: [], page: 1, pageCount: 1 } });
  expect(screen.getByText('There are no articles here yet.')).toBeInTheDocument();
});

test('the introduction stands on the first page only, and later pages carry their number', () => {
  const { unmount } = list({ introduction: <p>Welcome</p>, listing: { items: [], page: 1, pageCount: 2 } });
  expect(screen.getByText('Welcome')).toBeInTheDocument();
  unmount();
  list({ introduction: <p>Welcome</p>, listing: { items: [], page: 2, pageCount: 2 } });
  expect(screen.queryByText('Welcome')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Articles, page 2');
});

test('a person page tells what the person wrote from what the person reviewed', () => {
  render(<PersonView person={obi} written={[]} reviewed={[drivingSummary()]} dueOn={() => '2027-11-05'} site={harborHouse} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dr. Obi Nwosu');
  expect(screen.getByText('MD, board certified in psychiatry')).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Reviewed' })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Wrote' })).not.toBeInTheDocument();
});

test('a later page of a person goes on with the articles, and does not introduce them again', () => {
  render(<PersonView person={obi} written={[drivingSummary()]} reviewed={[]} page={2} pageCount={3} dueOn={() => undefined} site={harborHouse} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dr. Obi Nwosu, page 2');
  expect(screen.queryByText('Dr. Nwosu treats people with depression.')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '/people/obi-nwosu?page=3');
  expect(screen.getByRole('link', { name: 'Previous' })).toHaveAttribute('href', '/people/obi-nwosu');
});

test('a standing page says when it was last changed', () => {
  const privacy = { slug: 'privacy', title: 'Privacy', description: 'What we store.', updatedOn: '2026-11-20' };
  render(
    <PageView page={{ ...privacy, opening: '<p>Little.</p>', sections: [{ id: 'who', title: 'Who can read it', html: '' }] }} site={harborHouse} />,
  );
  expect(screen.getByText('November 20, 2026')).toHaveAttribute('datetime', '2026-11-20');
  expect(screen.getByRole('region', { name: 'Who can read it' })).toBeInTheDocument();
});
