import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Header } from '@/components/site/header/header';
import type { Elsewhere } from '@/lib/site/languages/elsewhere';
import { harborHouse } from '../../support/articles';

const inSpanish: Elsewhere = { language: 'es', path: '/es/articles/puedo-manejar', text: 'Español', note: undefined };

test('the way to another language is its own name, marked as that language', () => {
  render(<Header site={harborHouse} elsewhere={[inSpanish]} />);
  const link = screen.getByRole('link', { name: 'Español' });
  expect(link).toHaveAttribute('href', '/es/articles/puedo-manejar');
  expect(link).toHaveAttribute('lang', 'es');
  expect(link).toHaveAttribute('hreflang', 'es');
  expect(screen.getByRole('navigation', { name: 'Main' })).toContainElement(link);
});

test('where the page is not there in a language, its link says to what it leads, and why', () => {
  render(<Header site={harborHouse} elsewhere={[{ ...inSpanish, path: '/es/articles', text: 'Español: Artículos', note: 'Todavía no.' }]} />);
  expect(screen.getByRole('link', { name: 'Español: Artículos' })).toHaveAttribute('title', 'Todavía no.');
});

test('a site in one language has no switch', () => {
  render(<Header site={harborHouse} />);
  expect(screen.queryByText(/Español/)).not.toBeInTheDocument();
});
