import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { ErrorSummary } from '@/components/form/error-summary/error-summary';
import { summaryWords } from '@/components/inbox/staff-words';

const faults = [
  { field: 'name', message: 'Enter your name' },
  { field: 'message', message: 'Enter your question' },
];

test('the summary takes the focus and leads to each field', () => {
  render(<ErrorSummary {...summaryWords} faults={faults} />);
  const summary = screen.getByRole('alert', { name: 'There is a problem' });
  expect(summary).toHaveFocus();
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Enter your name', '#name'],
    ['Enter your question', '#message'],
  ]);
});

test('the title of the page says that there is an error, until there is none', () => {
  document.title = 'Ask us a question';
  const { unmount } = render(<ErrorSummary {...summaryWords} faults={faults} />);
  expect(document.title).toBe('Error: Ask us a question');
  unmount();
  expect(document.title).toBe('Ask us a question');
});

test('the title of the next page is left alone', () => {
  document.title = 'Ask us a question';
  const { unmount } = render(<ErrorSummary {...summaryWords} faults={faults} />);
  document.title = 'Your question';
  unmount();
  expect(document.title).toBe('Your question');
});
