import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { StillThere } from '@/components/inbox/still-there/still-there';

const warning = /you will be signed out soon/;
const minutes = (count: number) => act(() => jest.advanceTimersByTime(count * 60_000));
const end = jest.fn();
const stay = jest.fn(async () => undefined);
const show = (path = '/inbox') =>
  render(
    <PathnameContext.Provider value={path}>
      <StillThere idleMinutes={30} stay={stay} end={end} />
    </PathnameContext.Provider>,
  );

beforeEach(() => {
  jest.useFakeTimers();
  jest.clearAllMocks();
});
afterEach(() => void jest.useRealTimers());

test('a member is warned three minutes before the end, and then leaves', () => {
  show();
  minutes(26);
  expect(screen.queryByText(warning)).toBeNull();
  minutes(1);
  expect(screen.getByRole('status')).toHaveTextContent(warning);
  minutes(3);
  expect(end).toHaveBeenCalledTimes(1);
});

test('whoever stays has the whole time again', async () => {
  show();
  minutes(28);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' })));
  expect(stay).toHaveBeenCalledTimes(1);
  expect(screen.queryByText(warning)).toBeNull();
  minutes(29);
  expect(end).not.toHaveBeenCalled();
});

test('somebody who works in another tab is not signed out in this one', () => {
  show();
  minutes(28);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'inbox-seen' })));
  expect(screen.queryByText(warning)).toBeNull();
  minutes(26);
  expect(end).not.toHaveBeenCalled();
});

test('where one signs in, nobody is told that they will be signed out', () => {
  show('/inbox/sign-in');
  minutes(60);
  expect(screen.queryByText(warning)).toBeNull();
  expect(end).not.toHaveBeenCalled();
});
