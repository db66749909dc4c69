// What stands above a preview.
import { render, screen, within } from '@testing-library/react';
import { PreviewBanner, type PreviewBannerProps } from '@/components/article/preview-banner/preview-banner';
import { harborHouse } from '../../support/articles';

const remark = { line: 3, column: 1, message: '`reviewer` is missing' };

function banner(props: Partial<PreviewBannerProps> = {}) {
  render(<PreviewBanner until={new Date('2026-11-30T12:00:00Z')} isSeenByReaders={false} blockers={[]} advice={[]} site={harborHouse} {...props} />);
  return within(screen.getByRole('region', { name: 'Preview' }));
}

test('a preview says who can see it, and until when', () => {
  expect(banner().getByText(/Readers do not see this page/)).toHaveTextContent('It works until November 30, 2026.');
  expect(screen.getByText('Nothing that the check can see keeps it from being published.')).toBeInTheDocument();
});

test('what keeps an article from being published is named by its lines', () => {
  const { getByText, getByRole } = banner({ blockers: [remark], advice: [{ ...remark, line: 9, message: 'a long sentence' }] });
  expect(getByText('Before it can be published: 1')).toBeInTheDocument();
  expect(getByText('Line 3: `reviewer` is missing')).toBeVisible();
  expect(getByText('Worth a look: 1')).toBeInTheDocument();
  expect(getByRole('heading', { level: 2 })).toHaveTextContent('Preview');
});

test('the preview of a published article says that readers see the one of the last build', () => {
  expect(banner({ isSeenByReaders: true }).getByText(/Readers see this article too, as it was when the site was last built/)).toBeInTheDocument();
});
