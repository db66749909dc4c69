// What a reader sees where an article was taken down for good.
import { render, screen } from '@testing-library/react';
import { GoneView } from '@/components/article/gone-view/gone-view';
import { harborHouse } from '../../support/articles';

test('a retired article says when and why it went, and leads on', () => {
  const address = { slug: 'old', retiredOn: '2026-11-23', reason: 'It was wrong about doses.' };
  render(<GoneView address={address} instead="new" site={harborHouse} />);
  expect(screen.getByRole('heading', { level: 1, name: 'This article was taken down' })).toBeInTheDocument();
  expect(screen.getByText(/It was wrong about doses\./)).toHaveTextContent(
    'We took it down on November 23, 2026, and it will not come back. It was wrong about doses.',
  );
  expect(screen.getByRole('link', { name: 'Read the article that takes its place' })).toHaveAttribute('href', '/articles/new');
  expect(screen.getByRole('link', { name: 'See all articles' })).toBeInTheDocument();
});

test('without a reason or another article there is still a way on', () => {
  render(<GoneView address={{ slug: 'old', retiredOn: '2026-11-23' }} instead={undefined} site={harborHouse} />);
  expect(screen.queryByRole('link', { name: /takes its place/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Ask us' })).toBeInTheDocument();
});
