import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { Footer } from '@/components/site/footer/footer';
import { Header } from '@/components/site/header/header';
import { UrgentHelp } from '@/components/site/urgent-help/urgent-help';
import { harborHouse } from '../../support/articles';

test('the urgent-help line gives numbers that a phone can call', () => {
  render(<UrgentHelp site={harborHouse} />);
  const line = within(screen.getByRole('region', { name: 'Urgent help' }));
  expect(line.getByRole('link', { name: 'Call or text 988' })).toHaveAttribute('href', 'tel:988');
  expect(line.getByRole('link', { name: 'In danger, call 911' })).toHaveAttribute('href', 'tel:911');
});

test('the ways to help stay apart when the page has no style', () => {
  render(<UrgentHelp site={harborHouse} />);
  expect(screen.getByRole('region', { name: 'Urgent help' })).toHaveTextContent('Worried about someone? Call or text 988 In danger, call 911');
});

test('the header leads home and to the main parts', () => {
  render(<Header site={harborHouse} />);
  expect(screen.getByRole('link', { name: 'Harbor House' })).toHaveAttribute('href', '/');
  const links = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/articles', '/topics', '/about', '/contact']);
  expect(screen.getByRole('link', { name: 'Search' })).toHaveAttribute('href', '/search');
});

test('the footer gives a number to call once it is real', () => {
  render(<Footer site={harborHouse} />);
  expect(screen.getByRole('link', { name: '+1 207 555 0123' })).toHaveAttribute('href', 'tel:+12075550123');
  expect(screen.getByRole('link', { name: 'hello@harbor.example' })).toHaveAttribute('href', 'mailto:hello@harbor.example');
  expect(screen.queryByText('(example)')).not.toBeInTheDocument();
});

test('an example number is marked and cannot be called', () => {
  render(<Footer site={{ ...harborHouse, placeholders: ['clinic.phone', 'clinic.email', 'clinic.address', 'clinic.openingHours'] }} />);
  expect(screen.queryByRole('link', { name: /555/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /@/ })).not.toBeInTheDocument();
  expect(screen.getAllByText('(example)')).toHaveLength(4);
});

test('the footer leads to the people, the lists of words and titles, and the policies', () => {
  render(<Footer site={harborHouse} />);
  const links = within(screen.getByRole('navigation', { name: 'About this site' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/people',
    '/a-z',
    '/glossary',
    '/editorial-policy',
    '/privacy',
    '/accessibility',
    '/contact',
  ]);
});
