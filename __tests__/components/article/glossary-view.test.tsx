import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { ArticleView } from '@/components/article/article-view/article-view';
import { type GlossaryEntry, GlossaryView } from '@/components/article/glossary-view/glossary-view';
import { Words } from '@/components/article/words/words';
import { explainWords } from '@/lib/content/glossary/explain';
import { ana, drivingArticle, drivingSummary, harborHouse, obi, safety } from '../../support/articles';
import { ect, placebo } from '../../support/words';

const entryOf = (term: typeof placebo): GlossaryEntry => ({ term, head: term.term, anchor: `term-${term.slug}`, seeAlso: [], articles: [] });
const letter = (name: string, ...entries: GlossaryEntry[]) => ({ name, id: `letter-${name.toLowerCase()}`, entries });

function show(changes: Partial<Parameters<typeof GlossaryView>[0]> = {}) {
  return render(
    <GlossaryView
      title="Glossary"
      lead="Words."
      letters={[letter('E', entryOf(ect)), letter('P', entryOf(placebo))]}
      hasSamples={false}
      site={harborHouse}
      {...changes}
    />,
  );
}

test('the glossary has a section for each letter, and a way to each', () => {
  const { container } = show();
  for (const link of within(screen.getByRole('navigation', { name: 'Letters' })).getAllByRole('link')) {
    expect(container.querySelector(`h2${link.getAttribute('href')}`)).toHaveTextContent(link.textContent ?? '');
  }
  expect(within(screen.getByRole('region', { name: 'P' })).getByRole('heading', { level: 3 })).toHaveTextContent('placebo');
  expect(container.querySelector('#term-placebo')).toHaveTextContent('A treatment with no drug in it.');
});

test('a word names the words to look at and the articles that use it', () => {
  const seeAlso = [{ to: '/glossary#term-trial', text: 'trial' }];
  show({ letters: [letter('P', { ...entryOf(placebo), seeAlso, articles: [drivingSummary()] })] });
  expect(screen.getByRole('link', { name: 'trial' })).toHaveAttribute('href', '/glossary#term-trial');
  expect(screen.getByText('1 article uses “placebo”')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Can I drive after a session?', hidden: true })).toHaveAttribute('href', '/articles/can-i-drive');
});

test('a glossary with samples in it says that no clinician has reviewed it', () => {
  const { unmount } = show();
  expect(screen.queryByText(/No clinician has reviewed it/)).not.toBeInTheDocument();
  unmount();
  show({ hasSamples: true });
  expect(screen.getByText('Sample glossary. No clinician has reviewed it.')).toBeInTheDocument();
});

test('an empty glossary says so', () => {
  show({ letters: [] });
  expect(screen.getByText('There are no words here yet.')).toBeInTheDocument();
  expect(screen.queryByRole('navigation', { name: 'Letters' })).not.toBeInTheDocument();
});

test('the words of an article are listed for paper, and not at all when there are none', () => {
  const { container, rerender } = render(<Words words={[{ ...ect, head: 'Electroconvulsive therapy (ECT)' }]} site={harborHouse} />);
  expect(container.querySelector('li')).toHaveTextContent(`Electroconvulsive therapy (ECT) ${ect.meaning}`);
  rerender(<Words words={[]} site={harborHouse} />);
  expect(container).toBeEmptyDOMElement();
});

test('an article shows an explained word as a button that belongs to its meaning', () => {
  const { words, ...texts } = explainWords(drivingArticle({ opening: '<p>With placebo.</p>' }), [placebo]);
  const { container } = render(
    <ArticleView
      article={drivingArticle(texts)}
      author={ana}
      reviewer={obi}
      topic={safety}
      related={[]}
      words={words}
      state="published"
      dueOn={undefined}
      site={harborHouse}
      address="https://harbor.example/articles/can-i-drive"
      linkOf={() => undefined}
    />,
  );
  const button = screen.getByRole('button', { name: 'placebo' });
  expect(container.querySelector(`#${button.getAttribute('popovertarget')}`)).toHaveTextContent('A treatment with no drug in it.');
});
