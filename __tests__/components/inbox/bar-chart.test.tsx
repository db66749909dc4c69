import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { BarChart } from '@/components/inbox/chart/bar-chart';

const bars = [
  { id: 'a', label: 'Cost', count: 4 },
  { id: 'b', label: 'A question about a treatment that has a very long name, longer than a bar', count: 8 },
  { id: 'c', label: 'Other', count: 0 },
];

test('every number stands in a table, and the picture says what it shows', () => {
  render(<BarChart id="by-topic" title="By topic" what="Topic" bars={bars} empty="None." />);
  for (const { label, count } of bars) expect(screen.getByRole('row', { name: `${label} ${count}` })).toBeVisible();
  expect(screen.getByRole('img')).toHaveAccessibleName(
    /^Bars, by topic\. The longest is A question .*, with 8\. The table beside has every number\.$/,
  );
});

test('bars are as long as their numbers are great, and nothing has no bar', () => {
  const { container } = render(<BarChart id="by-topic" title="By topic" what="Topic" bars={bars} empty="None." />);
  const [four, eight, none] = [...container.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('width')));
  expect(eight).toBeCloseTo((four ?? 0) * 2);
  expect(none).toBe(0);
});

test('without a number there is a sentence and no picture', () => {
  render(<BarChart id="by-topic" title="By topic" what="Topic" bars={[]} empty="No inquiries yet." />);
  expect(screen.getByText('No inquiries yet.')).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});
