// What changed in an article, as readers see it.
import { render, screen, within } from '@testing-library/react';
import { Changes } from '@/components/article/changes/changes';
import { harborHouse } from '../../support/articles';

test('changes are told newest first, each with its day', () => {
  const changes = [
    { changedOn: '2026-02-01', text: 'We added the label of 2026.' },
    { changedOn: '2026-10-05', text: 'Reviewed by Dr. Obi; the doses were brought up to date.' },
  ];
  render(<Changes changes={changes} site={harborHouse} />);
  const region = within(screen.getByRole('region', { name: 'What changed' }));
  expect(region.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([changes[1]?.text, changes[0]?.text]);
  expect(region.getByText('October 5, 2026')).toHaveAttribute('datetime', '2026-10-05');
});
