import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { BeforeYouWrite } from '@/components/inquiry/before-you-write/before-you-write';
import { Receipt } from '@/components/inquiry/receipt/receipt';
import { getEdition } from '@/lib/site/languages/edition';

const site = getEdition();

test('a receipt says the reference, when an answer comes, what to do if it cannot wait, and a way on', () => {
  render(<Receipt reference="R-7F3K2-MX9DT" receivedOn="November 23, 2026" isSetAside={false} site={site} />);
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent('R-7F3K2-MX9DT');
  expect(status).toHaveTextContent(`within ${site.clinic.answersWithin}`);
  const [way] = site.urgentHelp.ways;
  expect(screen.getByRole('link', { name: way?.text })).toHaveAttribute('href', `tel:${way?.phone}`);
  expect(screen.getByRole('link', { name: /articles/ })).toHaveAttribute('href', '/articles');
});

test('a receipt for a question that was set aside says so, and promises no day', () => {
  render(<Receipt reference="R-7F3K2-MX9DT" receivedOn="November 23, 2026" isSetAside={true} site={site} />);
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent('R-7F3K2-MX9DT');
  expect(status).toHaveTextContent(
    `It arrived on November 23, 2026 and is kept. A filter against automatic messages has set it aside, so an answer may take longer than ${site.clinic.answersWithin}. If you wrote it yourself, phone`,
  );
  expect(status).not.toHaveTextContent('We answer by email within');
});

test('before writing, a visitor reads that this is no emergency line and where help is', () => {
  render(<BeforeYouWrite site={site} />);
  expect(screen.getByRole('heading', { name: 'Not for emergencies' })).toBeVisible();
  for (const { text, phone } of site.urgentHelp.ways) expect(screen.getByRole('link', { name: text })).toHaveAttribute('href', `tel:${phone}`);
});
