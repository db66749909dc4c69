// Where an article stands in time. The clinic is in New York, so its days begin at 4 or 5 in the morning, UTC.
import { isPublished, reviewDueOn, stateOf } from '@/lib/content/review';

const newYork = 'America/New_York';
const article = { draft: false, publishedOn: '2026-03-01', reviewedOn: '2026-02-20' };
const stateAt = (instant: string, changes = {}) => stateOf({ ...article, ...changes }, new Date(instant), newYork);

test('an article appears when its day begins at the clinic', () => {
  expect(stateAt('2026-03-01T04:59:59Z')).toBe('scheduled');
  expect(stateAt('2026-03-01T05:00:00Z')).toBe('published');
});

test('an article with a time appears at that time', () => {
  const changes = { publishedOn: '2026-03-01T09:00:00-05:00' };
  expect(stateAt('2026-03-01T13:59:59Z', changes)).toBe('scheduled');
  expect(stateAt('2026-03-01T14:00:00Z', changes)).toBe('published');
});

test('a day begins right on the day when the clocks change', () => {
  expect(stateAt('2026-03-08T04:59:59Z', { publishedOn: '2026-03-08' })).toBe('scheduled');
  expect(stateAt('2026-03-08T05:00:00Z', { publishedOn: '2026-03-08' })).toBe('published');
  expect(stateAt('2026-11-01T03:59:59Z', { publishedOn: '2026-11-01' })).toBe('scheduled');
  expect(stateAt('2026-11-01T04:00:00Z', { publishedOn: '2026-11-01' })).toBe('published');
});

test('an article is gone from the moment that it expires', () => {
  const changes = { expiresOn: '2026-06-01' };
  expect(stateAt('2026-06-01T03:59:59Z', changes)).toBe('published');
  expect(stateAt('2026-06-01T04:00:00Z', changes)).toBe('expired');
});

test('a review is due a month ahead, and overdue from the day after', () => {
  expect(reviewDueOn(article)).toBe('2027-02-20');
  expect(stateAt('2027-01-20T12:00:00Z')).toBe('published');
  expect(stateAt('2027-01-21T12:00:00Z')).toBe('due');
  expect(stateAt('2027-02-20T12:00:00Z')).toBe('due');
  expect(stateAt('2027-02-21T12:00:00Z')).toBe('overdue');
});

test('a review date that the editor gives counts before the usual year', () => {
  expect(reviewDueOn({ reviewedOn: '2026-02-20', reviewDueOn: '2026-08-20' })).toBe('2026-08-20');
});

test('an article that nobody has reviewed has no review to be late with', () => {
  expect(stateAt('2040-01-01T00:00:00Z', { reviewedOn: undefined })).toBe('published');
});

test('readers see what is published, due or overdue, and nothing else', () => {
  const isShown = (instant: string, changes = {}) => isPublished({ ...article, ...changes }, new Date(instant), newYork);
  expect(isShown('2026-03-02T00:00:00Z')).toBe(true);
  expect(isShown('2027-02-01T00:00:00Z')).toBe(true);
  expect(isShown('2028-01-01T00:00:00Z')).toBe(true);
  expect(isShown('2026-02-28T00:00:00Z')).toBe(false);
  expect(isShown('2026-04-01T00:00:00Z', { expiresOn: '2026-03-15' })).toBe(false);
  expect(isShown('2026-04-01T00:00:00Z', { draft: true })).toBe(false);
});
