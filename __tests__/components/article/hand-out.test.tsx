// The sheet that a reader takes along.
import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { HandOut, type HandOutProps } from '@/components/article/hand-out/hand-out';
import { ana, drivingArticle, harborHouse, obi } from '../../support/articles';

const address = 'https://harbor.example/articles/can-i-drive';

function show(changes: Partial<HandOutProps> = {}) {
  return render(
    <HandOut
      article={drivingArticle()}
      author={ana}
      reviewer={obi}
      words={[]}
      state="published"
      dueOn="2027-11-05"
      site={harborHouse}
      address={address}
      code={{ size: 33, path: 'M4 4h7v1h-7z' }}
      linkOf={() => 'https://doi.org/10.1000/label'}
      {...changes}
    />,
  );
}

test('what to remember comes before everything else but the title', () => {
  show();
  const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
  expect(headings.slice(0, 3)).toEqual(['Can I drive after a session?', 'Key takeaways', 'Why not']);
});

test('a sheet says which version it is, who reviewed it when, when next, and where the newest is', () => {
  show();
  const foot = within(screen.getByRole('contentinfo'));
  expect(foot.getByText(/This is version abcdef123456 of/)).toHaveTextContent(
    'This is version abcdef123456 of November 10, 2026, by Ana Duarte. ' +
      'Reviewed by Dr. Obi Nwosu, MD, board certified in psychiatry on November 5, 2026. Next review due on November 5, 2027.',
  );
  expect(foot.getByText(`The newest version is at ${address}`)).toBeInTheDocument();
  expect(foot.getByRole('img', { name: `QR code that opens ${address}` })).toBeInTheDocument();
  expect(foot.getByText(/Call or text 988/)).toHaveTextContent('Harbor House, +1 207 555 0123.');
});

test('a sheet that nobody has reviewed says so, also when it names a reviewer', () => {
  show({ article: drivingArticle({ sample: true }) });
  expect(screen.getByText(/This is version/)).toHaveTextContent('No clinician has reviewed it.');
  expect(screen.getByRole('note')).toHaveTextContent('Sample article.');
});

test('a number that nobody has filled in is on no paper', () => {
  show({ site: { ...harborHouse, placeholders: ['clinic.phone'] } });
  expect(screen.queryByText(/555 0123/)).not.toBeInTheDocument();
});

test('large type is one plain link away, and the sources have their addresses in words', () => {
  show();
  expect(screen.getByRole('link', { name: 'Large type' })).toHaveAttribute('href', `#${screen.getByRole('article').id}`);
  expect(screen.getByRole('link', { name: 'Back to the article' })).toHaveAttribute('href', '/articles/can-i-drive');
  const sources = within(screen.getByRole('region', { name: 'Sources' }));
  expect(sources.getByRole('link')).toHaveTextContent('doi.org/10.1000/label');
});

test.each([
  ['US', 'letter'],
  ['GB', 'a4'],
])('a clinic in %s prints on %s', (country, paper) => {
  show({ site: { ...harborHouse, clinic: { ...harborHouse.clinic, address: { ...harborHouse.clinic.address, country } } } });
  expect(screen.getByRole('article').className).toContain(paper);
});
