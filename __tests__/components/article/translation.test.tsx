import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { ArticleView } from '@/components/article/article-view/article-view';
import { References } from '@/components/article/references/references';
import { editionOf } from '@/lib/site/languages/edition';
import { ana, drivingArticle, harborHouse, obi, safety } from '../../support/articles';

const inSpanish = editionOf({ ...harborHouse, locale: 'es-US' }, 'es', 'en');
const original = { title: 'Can I drive?', path: '/articles/can-i-drive', language: 'en' as const, isNewer: false };

function show(changes: Partial<Parameters<typeof ArticleView>[0]> = {}) {
  return render(
    <ArticleView
      article={drivingArticle()}
      author={ana}
      reviewer={obi}
      topic={safety}
      related={[]}
      state="published"
      dueOn="2027-11-05"
      site={inSpanish}
      address="https://harbor.example/es/articles/puedo-manejar"
      linkOf={() => '#'}
      original={original}
      {...changes}
    />,
  );
}

test('a translation names its original, in the language of that', () => {
  show();
  expect(screen.getByText(/^Esta es una traducción de/)).toHaveTextContent('Esta es una traducción de Can I drive?.');
  const link = screen.getByRole('link', { name: 'Can I drive?' });
  expect(link).toHaveAttribute('href', '/articles/can-i-drive');
  expect(link).toHaveAttribute('lang', 'en');
});

test('a translation that is older than its original says so', () => {
  show({ original: { ...original, isNewer: true } });
  expect(screen.getByText(/^Esta traducción es más antigua que su original/)).toBeInTheDocument();
});

test('an original says nothing of the kind', () => {
  show({ original: undefined, site: harborHouse });
  expect(screen.queryByText(/translation/i)).not.toBeInTheDocument();
});

test('in Spanish, headings, dates and ways are Spanish, and every way stays below /es', () => {
  const { container } = show({ original: undefined });
  expect(screen.getByRole('heading', { name: 'Lo más importante' })).toBeInTheDocument();
  expect(screen.getByText('2 de noviembre de 2026')).toBeInTheDocument();
  const ways = [...container.querySelectorAll('a[href^="/"], form[action]')].map((each) => each.getAttribute('href') ?? each.getAttribute('action'));
  expect(ways.length).toBeGreaterThan(5);
  expect(ways.filter((way) => !way?.startsWith('/es'))).toEqual([]);
});

test('the title of a source in another language is marked as such', () => {
  const source = {
    id: 's',
    title: 'Driving after anesthesia',
    authors: 'Lee A',
    source: 'Sleep',
    year: 2020,
    doi: '10.1000/x',
    number: 1,
    citedAt: [],
    language: 'en',
  };
  render(<References sources={[source]} linkOf={() => '#'} site={inSpanish} />);
  expect(screen.getByRole('link', { name: 'Driving after anesthesia' })).toHaveAttribute('lang', 'en');
});
