import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Pagination } from '@/components/site/pagination/pagination';
import { addresses } from '@/lib/site/addresses';
import { harborHouse } from '../../support/articles';

const show = (page: number, pageCount: number) =>
  render(<Pagination site={harborHouse} page={page} pageCount={pageCount} addressOf={addresses.articles} />);
const numbers = () => screen.getAllByRole('link', { name: /^Page/ }).map((link) => link.textContent);

test('a list of one page has no page links', () => {
  show(1, 1);
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
});

test('the first page leads on and not back', () => {
  show(1, 3);
  expect(screen.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '/articles?page=2');
  expect(screen.queryByRole('link', { name: 'Previous' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Page 1' })).toHaveAttribute('aria-current', 'page');
});

test('the way back to the first page has no page number in its address', () => {
  show(2, 2);
  expect(screen.getByRole('link', { name: 'Previous' })).toHaveAttribute('href', '/articles');
  expect(screen.queryByRole('link', { name: 'Next' })).not.toBeInTheDocument();
});

test('a long list shows its ends and the pages nearby', () => {
  show(200, 417);
  expect(numbers()).toEqual(['1', '198', '199', '200', '201', '202', '417']);
});
