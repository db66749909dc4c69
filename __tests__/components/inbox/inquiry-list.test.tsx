import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { type InquiryLine, InquiryList } from '@/components/inbox/inquiry-list/inquiry-list';
import { Views } from '@/components/inbox/views/views';

const vera: InquiryLine = {
  id: 'inquiry-1',
  reference: 'R-22222-33333',
  name: 'Vera Okafor',
  topic: 'Cost',
  beginning: 'Can I drive home?',
  at: '2026-11-23T09:00:00.000Z',
  when: '4:00 AM',
  status: 'open',
  isUrgent: false,
  isOverdue: false,
  isUnread: false,
  isSuspect: false,
  isMailTroubled: false,
  takenBy: undefined,
};

test('a line has one link, whose name is the visitor’s, and says in words what a color would', () => {
  render(<InquiryList showsStatus lines={[{ ...vera, isUrgent: true, isOverdue: true, isUnread: true, isMailTroubled: true, takenBy: 'Ben' }]} />);
  const line = screen.getByRole('listitem');
  expect(within(line).getAllByRole('link')).toHaveLength(1);
  expect(within(line).getByRole('link', { name: 'Vera Okafor' })).toHaveAttribute('href', '/inbox/inquiry-1');
  for (const words of ['Urgent words', 'Overdue', 'Open', 'With Ben', 'Mail not sent', '(unread)']) expect(line).toHaveTextContent(words);
});

test('one that cannot be opened is listed by its reference', () => {
  render(<InquiryList showsStatus={false} lines={[{ ...vera, name: undefined, beginning: '' }]} />);
  expect(screen.getByRole('link', { name: 'Cannot be opened' })).toBeVisible();
  expect(screen.getByText('R-22222-33333')).toBeVisible();
  expect(screen.queryByText('Open')).toBeNull();
});

test('the views say how many are in each, and keep the filter; overdue is a view only when there is something in it', () => {
  const counts = { new: 3, open: 1, answered: 0, closed: 9, suspect: 0, all: 13 };
  const props = { here: 'new' as const, counts, isOverdueHere: false, filter: { topic: 'cost' } };
  const { rerender } = render(<Views {...props} overdue={0} />);
  expect(screen.getByRole('link', { name: 'New 3' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: 'Closed 9' })).toHaveAttribute('href', '/inbox?topic=cost&view=closed');
  expect(screen.queryByRole('link', { name: /Overdue/ })).toBeNull();
  rerender(<Views {...props} overdue={2} />);
  expect(screen.getByRole('link', { name: 'Overdue 2' })).toHaveAttribute('href', '/inbox?topic=cost&view=all&overdue=1');
});
